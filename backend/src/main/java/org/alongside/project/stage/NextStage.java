package org.alongside.project.stage;

import java.util.List;
import java.util.Locale;
import org.alongside.project.Stage;
import org.jspecify.annotations.Nullable;

/// The stage that comes next, absent after the last, and what must have been done together before.
public record NextStage(@Nullable Stage stage, List<Criterion> criteria) {

    NextStage in(Locale locale) {
        return new NextStage(stage, criteria.stream().map(one -> one.in(locale)).toList());
    }
}

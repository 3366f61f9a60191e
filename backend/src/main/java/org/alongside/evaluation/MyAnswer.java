package org.alongside.evaluation;

import java.util.List;
import org.alongside.project.membership.Expertise;
import org.jspecify.annotations.Nullable;

/// What you answered, until the round closes; then nobody knows it any more.
public record MyAnswer(@Nullable Expertise expertise, List<GivenAnswer> given) {

    static MyAnswer of(Sheet sheet) {
        return new MyAnswer(sheet.expertise(), sheet.given());
    }
}

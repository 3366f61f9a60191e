package org.alongside.safety;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.alongside.shared.problem.Action;
import org.jspecify.annotations.Nullable;

/// The last complaint about one's own hidden words or hidden project, if there is one, how it ended, and whether one
/// can
/// complain now.
public record MyComplaint(
        @Nullable String words,
        @Nullable LocalDate complainedOn,
        @Nullable Verdict verdict,
        Map<String, Action> actions) {

    MyComplaint withoutWords() {
        return new MyComplaint(null, complainedOn, verdict, actions);
    }

    MyComplaint in(Locale locale) {
        return new MyComplaint(words, complainedOn, verdict, Action.in(locale, actions));
    }
}

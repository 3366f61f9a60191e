package org.alongside.evaluation;

import java.util.Locale;
import java.util.Map;
import org.alongside.shared.problem.Action;
import org.jspecify.annotations.Nullable;

/// What a round is to you: your answer while it is open, and what you may do (`answer`, `enter`, `close`, `cancel`,
/// `conclude`), with reasons.
public record EvaluationMine(@Nullable MyAnswer answer, Map<String, Action> actions) {

    EvaluationMine in(Locale locale) {
        return new EvaluationMine(answer, Action.in(locale, actions));
    }
}

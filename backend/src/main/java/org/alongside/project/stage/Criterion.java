package org.alongside.project.stage;

import java.util.Locale;
import org.alongside.shared.problem.Reason;

/// One thing that a stage asks, and whether it is done.
public record Criterion(String rule, String message, boolean met) {

    static Criterion of(Reason asked, boolean met) {
        return new Criterion(asked.rule(), asked.message(), met);
    }

    Criterion in(Locale locale) {
        return of(new Reason(rule, message).in(locale), met);
    }
}

package org.alongside.contribution;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.alongside.shared.problem.Action;
import org.jspecify.annotations.Nullable;

/// What depends on who is looking at a contribution; the days are for its author only.
public record ContributionMine(
        boolean mine, @Nullable CreditBy creditBy, @Nullable LocalDate editableUntil, Map<String, Action> actions) {

    ContributionMine in(Locale locale) {
        return new ContributionMine(mine, creditBy, editableUntil, Action.in(locale, actions));
    }
}

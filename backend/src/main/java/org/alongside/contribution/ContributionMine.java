package org.alongside.contribution;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.alongside.shared.problem.Action;
import org.jspecify.annotations.Nullable;

/// What depends on who is looking at a contribution; the days, and why it is hidden, are for its author
/// only. `noteAdded` says that somebody else has put the note there.
public record ContributionMine(
        boolean mine,
        @Nullable CreditBy creditBy,
        @Nullable LocalDate editableUntil,
        boolean noteAdded,
        @Nullable HiddenWords hidden,
        Map<String, Action> actions) {

    ContributionMine in(Locale locale) {
        return new ContributionMine(mine, creditBy, editableUntil, noteAdded, hidden, Action.in(locale, actions));
    }
}

package org.alongside.contribution;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody has written down for another person, who may be nameless. `hasSlip` is false once that person has
/// gone; until then they can be given a new one.
public record EntryView(
        UUID contributionId,
        @Nullable String displayName,
        ContributionKind kind,
        String text,
        String lang,
        Channel channel,
        LocalDate saidOn,
        LocalDate enteredOn,
        boolean hasSlip) {

    static EntryView of(Contribution contribution, Map<UUID, String> names) {
        var person = contribution.participantId();
        var draft = contribution.draft();
        return new EntryView(
                contribution.id(),
                person == null ? null : names.get(person),
                draft.kind(),
                draft.text(),
                draft.lang(),
                contribution.channel(),
                contribution.saidOn(),
                contribution.enteredOn(),
                person != null);
    }
}

package org.alongside.contribution;

import java.util.UUID;
import org.alongside.shared.installation.Clause;
import org.jspecify.annotations.Nullable;

/// As much of a contribution as a feature above needs to know, hidden or not. Whose it is must not be told.
public record ContributionBrief(
        UUID id,
        UUID projectId,
        ContributionKind kind,
        String text,
        String lang,
        @Nullable String contentNote,
        @Nullable Clause hiddenFor,
        @Nullable String hiddenReason,
        @Nullable UUID author) {

    static ContributionBrief of(Contribution contribution) {
        var draft = contribution.draft();
        var hidden = contribution.hidden();
        return new ContributionBrief(
                contribution.id(),
                contribution.projectId(),
                draft.kind(),
                draft.text(),
                draft.lang(),
                draft.contentNote(),
                contribution.hiddenFor(),
                hidden == null ? null : hidden.reason(),
                contribution.participantId());
    }
}

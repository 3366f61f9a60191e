package org.alongside.project.sharing;

import java.time.Instant;
import java.util.UUID;
import org.alongside.project.ProjectBrief;
import org.alongside.project.membership.Duty;
import org.jspecify.annotations.Nullable;

/// A look at my access needs: who, by which duty in which project, when. Without a name where the person has left for
/// good.
public record LookView(
        UUID projectId,
        @Nullable String title,
        @Nullable String lang,
        @Nullable String displayName,
        Duty duty,
        Instant lookedAt) {

    /// What a private project is called by now is not for somebody who has left it.
    static LookView of(Look look, ProjectBrief project, boolean seen, @Nullable String name) {
        return new LookView(
                project.id(),
                seen ? project.title() : null,
                seen ? project.lang() : null,
                name,
                look.duty(),
                look.lookedAt());
    }
}

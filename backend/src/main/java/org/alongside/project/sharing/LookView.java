package org.alongside.project.sharing;

import java.time.Instant;
import java.util.UUID;
import org.alongside.project.ProjectBrief;
import org.alongside.project.membership.Duty;
import org.jspecify.annotations.Nullable;

/// A look at my access needs: who, by which duty in which project, when. Without a name where the person has left for
/// good.
public record LookView(
        UUID projectId, String title, String lang, @Nullable String displayName, Duty duty, Instant lookedAt) {

    static LookView of(Look look, ProjectBrief project, @Nullable String name) {
        return new LookView(project.id(), project.title(), project.lang(), name, look.duty(), look.lookedAt());
    }
}

package org.alongside.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// As much of a project as somebody needs to know to decide whether to come: what it is, who runs it, and why it is
/// private if it is.
public record ProjectOutline(
        UUID id,
        String title,
        String summary,
        String lang,
        @Nullable String privateBecause,
        List<OrganisationPart> organisations) {

    static ProjectOutline of(ProjectView project) {
        return new ProjectOutline(
                project.id(),
                project.title(),
                project.summary(),
                project.lang(),
                project.privateBecause(),
                project.organisations());
    }
}

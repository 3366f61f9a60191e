package org.alongside.project.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.project.ProjectBrief;
import org.jspecify.annotations.Nullable;

/// A project I take part in, and since when its organisers see my access needs. Absent: they do not.
public record SharedWith(
        UUID projectId, String title, String lang, @Nullable LocalDate sharedOn) {

    static SharedWith of(ProjectBrief project, @Nullable Share share) {
        return new SharedWith(project.id(), project.title(), project.lang(), share == null ? null : share.sharedOn());
    }
}

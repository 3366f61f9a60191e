package org.alongside.evaluation.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.project.ProjectBrief;
import org.alongside.project.Theme;
import org.jspecify.annotations.Nullable;

/// What a project learned. `reply` is what the project that is asked about made of it, where it said so.
public record LearningView(
        UUID id,
        UUID projectId,
        String projectTitle,
        Theme theme,
        String lang,
        String text,
        LocalDate learnedOn,
        @Nullable ReplyView reply) {

    static LearningView of(Learning learning, ProjectBrief project, @Nullable LearningReply reply) {
        return new LearningView(
                learning.id(),
                learning.projectId(),
                project.title(),
                project.theme(),
                learning.lang(),
                learning.text(),
                learning.learnedOn(),
                reply == null ? null : reply.view());
    }
}

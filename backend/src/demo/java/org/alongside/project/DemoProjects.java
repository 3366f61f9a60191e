package org.alongside.project;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Priority(30)
class DemoProjects implements Chapter {

    private final ProjectService projects;

    DemoProjects(ProjectService projects) {
        this.projects = projects;
    }

    private record Row(
            UUID id,
            String title,
            String summary,
            @Nullable String whyNow,
            String lang,
            Theme theme,
            String place,
            List<String> languages,
            List<AimDraft> aims,
            List<TakingPart> organisations,
            int daysToEdit,
            int startedDaysAgo,
            int steward,
            @Nullable String privateBecause) {

        ProjectDraft draft() {
            return new ProjectDraft(
                    title,
                    summary,
                    whyNow,
                    lang,
                    theme,
                    place,
                    languages,
                    aims,
                    organisations,
                    daysToEdit,
                    privateBecause);
        }
    }

    @Override
    public void tell(Story story) {
        for (var row : story.rows("projects.json", Row.class)) {
            projects.start(story.person(row.steward(), story.daysAgo(row.startedDaysAgo())), row.id(), row.draft());
        }
    }
}

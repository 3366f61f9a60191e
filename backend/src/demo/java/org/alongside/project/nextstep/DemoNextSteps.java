package org.alongside.project.nextstep;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// What was and is still to be done, before the projects go from stage to stage.
@ApplicationScoped
@Priority(7)
class DemoNextSteps implements Chapter {

    private final NextStepService steps;

    DemoNextSteps(NextStepService steps) {
        this.steps = steps;
    }

    private record Row(UUID id, int steward, @Nullable List<StepRow> nextSteps) {}

    private record StepRow(
            int daysAgo,
            String what,
            String who,
            int dueAfterDays,
            @Nullable String needs,
            @Nullable Integer doneDaysAgo) {}

    @Override
    public void tell(Story story) {
        var number = 1;
        for (var row : story.rows("projects.json", Row.class)) {
            for (var step : row.nextSteps() == null ? List.<StepRow>of() : row.nextSteps()) {
                tell(story, row, step, number++);
            }
        }
    }

    private void tell(Story story, Row row, StepRow step, int number) {
        var then = story.daysAgo(step.daysAgo());
        var due = story.day(then).plusDays(step.dueAfterDays());
        var id = UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(60_000 + number));
        steps.add(
                story.person(row.steward(), then),
                id,
                row.id(),
                new NextStepDraft(step.what(), step.who(), due, step.needs()));
        if (step.doneDaysAgo() != null) {
            steps.finish(story.person(row.steward(), story.daysAgo(step.doneDaysAgo())), id);
        }
    }
}

package org.alongside.project;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// Lets some projects stand still, once everything else is told of them.
@ApplicationScoped
@Priority(4)
class DemoHalts implements Chapter {

    private final ProjectService projects;

    DemoHalts(ProjectService projects) {
        this.projects = projects;
    }

    private record Row(UUID id, int steward, @Nullable HaltRow halt) {}

    private record HaltRow(int daysAgo, HaltKind kind, String because) {}

    @Override
    public void tell(Story story) {
        for (var row : story.rows("projects.json", Row.class)) {
            if (row.halt() != null) {
                projects.halt(
                        story.person(row.steward(), story.daysAgo(row.halt().daysAgo())),
                        row.id(),
                        new NewHalt(row.halt().kind(), row.halt().because()));
            }
        }
    }
}

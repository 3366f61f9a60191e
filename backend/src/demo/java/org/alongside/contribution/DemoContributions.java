package org.alongside.contribution;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.participant.slip.EnteredFor;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Priority(10)
class DemoContributions implements Chapter {

    private final ContributionService contributions;

    DemoContributions(ContributionService contributions) {
        this.contributions = contributions;
    }

    private record ProjectRow(UUID id, int startedDaysAgo) {}

    private record Row(
            int project,
            @Nullable Integer person,
            @Nullable UUID organisation,
            ContributionKind kind,
            String text,
            String lang,
            Channel channel,
            CreditBy creditBy,
            @Nullable String contentNote,
            int daysAfterStart,
            int saidDaysBefore,
            @Nullable EnteredFor enteredFor) {}

    @Override
    public void tell(Story story) {
        var projects = story.rows("projects.json", ProjectRow.class);
        var number = 1;
        for (var row : story.rows("contributions.json", Row.class)) {
            tell(story, projects.get(row.project() - 1), row, number++);
        }
    }

    private void tell(Story story, ProjectRow project, Row row, int number) {
        var at = story.daysAgo(project.startedDaysAgo() - row.daysAfterStart());
        var actor = row.organisation() != null
                ? story.partner(row.organisation(), at)
                : story.person(row.person() == null ? 1 : row.person(), at);
        var saidOn = story.day(at).minusDays(row.saidDaysBefore());
        contributions.contribute(
                actor,
                UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(3_000_000 + number)),
                new NewContribution(
                        project.id(),
                        row.kind(),
                        row.text(),
                        row.lang(),
                        row.channel(),
                        saidOn,
                        row.creditBy(),
                        row.contentNote(),
                        row.enteredFor()));
    }
}

package org.alongside.project.resource;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// What the projects need, who pledges it, and how they cope, before they go from stage to stage.
@ApplicationScoped
@Priority(7)
class DemoResources implements Chapter {

    private final ResourcePlanService plans;
    private final PledgeService pledges;

    DemoResources(ResourcePlanService plans, PledgeService pledges) {
        this.plans = plans;
        this.pledges = pledges;
    }

    private record Row(
            UUID id,
            int steward,
            @Nullable List<LineRow> resources,
            @Nullable CopingRow coping) {}

    private record LineRow(
            int daysAgo,
            ResourceKind kind,
            String what,
            String needed,
            @Nullable String unit,
            @Nullable String used,
            @Nullable List<PledgeRow> pledges) {}

    /// Of a person or of an organisation.
    private record PledgeRow(
            @Nullable Integer person,
            @Nullable UUID organisation,
            String amount,
            @Nullable String note,
            boolean showName) {}

    private record CopingRow(int daysAgo, String words) {}

    @Override
    public void tell(Story story) {
        var number = 1;
        for (var row : story.rows("projects.json", Row.class)) {
            for (var line : row.resources() == null ? List.<LineRow>of() : row.resources()) {
                tell(story, row, line, number++);
            }
            var coping = row.coping();
            if (coping != null) {
                var steward = story.person(row.steward(), story.daysAgo(coping.daysAgo()));
                plans.cope(steward, row.id(), new NewCoping(coping.words()));
            }
        }
    }

    private void tell(Story story, Row row, LineRow line, int number) {
        var then = story.daysAgo(line.daysAgo());
        var id = UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(80_000 + number));
        var steward = story.person(row.steward(), then);
        plans.add(
                steward,
                id,
                row.id(),
                new ResourceLineDraft(line.kind(), line.what(), line.needed(), line.unit(), line.used()));
        for (var given : line.pledges() == null ? List.<PledgeRow>of() : line.pledges()) {
            if (given.person() == null) {
                var organisation = requireNonNull(given.organisation());
                pledges.pledgeOf(steward, id, organisation, new NewOrganisationPledge(given.amount(), given.note()));
            } else {
                var person = story.person(given.person(), then);
                pledges.pledge(person, id, new NewPledge(given.amount(), given.note(), given.showName()));
            }
        }
    }
}

package org.alongside.decision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// What the projects decided, before they go from stage to stage.
@ApplicationScoped
@Priority(7)
class DemoDecisions implements Chapter {

    private final DecisionService decisions;
    private final DesignService designs;

    DemoDecisions(DecisionService decisions, DesignService designs) {
        this.decisions = decisions;
        this.designs = designs;
    }

    private record Row(
            UUID id,
            int steward,
            @Nullable List<Decided> decisions,
            @Nullable List<Needless> notNeeded) {}

    private record Decided(
            int number,
            int daysAgo,
            String question,
            List<String> options,
            String outcome,
            String reasons,
            @Nullable String dissent,
            int reviewAfterDays,
            @Nullable Facet facet,
            @Nullable String leftOut,
            @Nullable String remedy,
            @Nullable Integer replaces) {}

    private record Needless(int daysAgo, Facet facet, String because) {}

    @Override
    public void tell(Story story) {
        for (var row : story.rows("projects.json", Row.class)) {
            for (var one : row.decisions() == null ? List.<Decided>of() : row.decisions()) {
                tell(story, row, one);
            }
            for (var one : row.notNeeded() == null ? List.<Needless>of() : row.notNeeded()) {
                designs.sayNotNeeded(
                        story.person(row.steward(), story.daysAgo(one.daysAgo())),
                        row.id(),
                        one.facet(),
                        new NewNotNeeded(one.because()));
            }
        }
    }

    private void tell(Story story, Row row, Decided one) {
        var then = story.daysAgo(one.daysAgo());
        decisions.decide(
                story.person(row.steward(), then),
                id(one.number()),
                row.id(),
                new NewDecision(
                        one.question(),
                        one.options(),
                        one.outcome(),
                        one.reasons(),
                        one.dissent(),
                        story.day(then).plusDays(one.reviewAfterDays()),
                        one.facet(),
                        one.leftOut(),
                        one.remedy(),
                        one.replaces() == null ? null : id(one.replaces())));
    }

    private static UUID id(int number) {
        return UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(62_000 + number));
    }
}

package org.alongside.project.fixedpoint;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// What could not change from the beginning, before anybody has said anything.
@ApplicationScoped
@Priority(12)
class DemoFixedPoints implements Chapter {

    private final FixedPointService points;

    DemoFixedPoints(FixedPointService points) {
        this.points = points;
    }

    record Row(
            UUID id,
            int steward,
            int startedDaysAgo,
            @Nullable Boolean nothingFixed,
            @Nullable List<PointRow> fixedPoints,
            @Nullable List<PointRow> fixedLater) {}

    record PointRow(
            int number,
            int daysAgo,
            String what,
            String why,
            String whoSays,
            @Nullable Integer liftedDaysAgo) {}

    @Override
    public void tell(Story story) {
        tell(story, Row::fixedPoints);
        for (var row : story.rows("projects.json", Row.class)) {
            if (row.nothingFixed() != null) {
                points.sayNothingFixed(story.person(row.steward(), story.daysAgo(row.startedDaysAgo())), row.id());
            }
        }
    }

    void tell(Story story, Function<Row, @Nullable List<PointRow>> which) {
        for (var row : story.rows("projects.json", Row.class)) {
            var found = which.apply(row);
            for (var point : found == null ? List.<PointRow>of() : found) {
                tell(story, row, point);
            }
        }
    }

    private void tell(Story story, Row row, PointRow point) {
        var id = UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(61_000 + point.number()));
        points.add(
                story.person(row.steward(), story.daysAgo(point.daysAgo())),
                id,
                row.id(),
                new FixedPointDraft(point.what(), point.why(), point.whoSays()));
        if (point.liftedDaysAgo() != null) {
            points.lift(story.person(row.steward(), story.daysAgo(point.liftedDaysAgo())), id);
        }
    }
}

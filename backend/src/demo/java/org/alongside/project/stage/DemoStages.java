package org.alongside.project.stage;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.membership.MembershipService;
import org.alongside.shared.change.Settled;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// Takes the projects to where they stand, day by day, once those who look back have done so.
@ApplicationScoped
@Priority(6)
class DemoStages implements Chapter {

    private final StageService stages;
    private final Event<Settled> settled;

    DemoStages(StageService stages, Event<Settled> settled) {
        this.stages = stages;
        this.settled = settled;
    }

    private record Row(
            UUID id,
            int steward,
            @Nullable List<StageRow> stages,
            @Nullable List<DeliveryRow> coDelivery) {}

    private record StageRow(int daysAgo, Stage stage, String words) {}

    private record DeliveryRow(
            int daysAgo,
            DeliveryAnswer answer,
            @Nullable String because,
            @Nullable Integer byDaysFromThen) {}

    private record Told(int daysAgo, Runnable what) {}

    @Override
    public void tell(Story story) {
        var rows = story.rows("projects.json", Row.class);
        // a stage that ends keeps what was public of its people, which is otherwise counted a moment later
        settled.fire(new Settled(MembershipService.KIND, rows.stream().map(Row::id).collect(toSet())));
        rows.forEach(row -> tell(story, row));
    }

    private void tell(Story story, Row row) {
        var all = new ArrayList<Told>();
        for (var one : row.stages() == null ? List.<StageRow>of() : row.stages()) {
            all.add(new Told(
                    one.daysAgo(),
                    () -> stages.move(
                            story.person(row.steward(), story.daysAgo(one.daysAgo())),
                            row.id(),
                            new NewStage(one.stage(), one.words()))));
        }
        for (var one : row.coDelivery() == null ? List.<DeliveryRow>of() : row.coDelivery()) {
            all.add(new Told(one.daysAgo(), () -> declare(story, row, one)));
        }
        all.stream()
                .sorted(Comparator.comparingInt(Told::daysAgo).reversed())
                .forEach(told -> told.what().run());
    }

    private void declare(Story story, Row row, DeliveryRow one) {
        var then = story.daysAgo(one.daysAgo());
        var by = one.byDaysFromThen() == null ? null : story.day(then).plusDays(one.byDaysFromThen());
        stages.declare(
                story.person(row.steward(), then), row.id(), new NewCoDelivery(one.answer(), one.because(), by));
    }
}

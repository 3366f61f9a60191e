package org.alongside.shared.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.database.WhileDatabaseIsAway;
import org.alongside.shared.lease.Leases;

/// Settles what was noted, within half a second of its commit: folds the counts, tells who listens, and numbers what
/// is public. Numbers are given here and not by the writer, because writers commit in another order than they begin,
/// and a reader who has seen number 7 must never find a number 6 later.
@ApplicationScoped
public class Sequencer {

    /// The kind of [Changed] that says: some count in some project has moved.
    public static final String COUNT = "count";

    static final String FEED = "feed";

    private final EntryRepository entries;
    private final Tallies tallies;
    private final PrivateProjects privateOnes;
    private final Leases leases;
    private final InstantSource clock;
    private final Event<Settled> settled;
    private final Event<Changed> changed;
    private final Random chance = new SecureRandom();

    Sequencer(
            EntryRepository entries,
            Tallies tallies,
            PrivateProjects privateOnes,
            Leases leases,
            InstantSource clock,
            Event<Settled> settled,
            Event<Changed> changed) {
        this.entries = entries;
        this.tallies = tallies;
        this.privateOnes = privateOnes;
        this.leases = leases;
        this.clock = clock;
        this.settled = settled;
        this.changed = changed;
    }

    @Scheduled(
            every = "0.4s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileDatabaseIsAway.class)
    void run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!entries.isSettled(today)) {
            leases.holding("sequencer", now, Duration.ofSeconds(5), () -> settle(today));
        }
    }

    void settle(LocalDate today) {
        var noted = entries.noted();
        fold(noted);
        noted.stream().filter(Entry::isGoingPrivate).forEach(entry -> takeBack(entry, today));
        silence();
        var ready = Batch.of(entries.waiting(), today).inOrder(chance);
        while (!ready.isEmpty()) {
            publish(ready);
            ready = Batch.of(entries.waiting(), today).inOrder(chance);
        }
    }

    private void fold(List<Entry> noted) {
        // one edit of a thing is enough to be told: however often somebody edits, the feed goes on
        var edited = new HashSet<>(entries.waitingEdits());
        noted.forEach(
                entry -> entry.count(!entry.isGoingPrivate() && (!entry.isEdit() || edited.add(entry.subject()))));
        noted.stream()
                .filter(entry -> entry.projectId() != null)
                .collect(groupingBy(Entry::kind))
                .forEach(this::fold);
    }

    private void fold(String kind, List<Entry> ofKind) {
        ofKind.stream()
                .collect(groupingBy(entry -> Objects.requireNonNull(entry.projectId()), summingInt(Entry::delta)))
                .forEach((project, delta) -> tallies.add(kind, project, delta));
        settled.fire(new Settled(
                kind,
                ofKind.stream()
                        .map(Entry::projectId)
                        .map(Objects::requireNonNull)
                        .collect(toSet())));
        changed.fire(new Changed(COUNT));
    }

    /// What was told of the project before. What may be told between the commit of the project and this moment was read
    /// as public, and ends here as well.
    private void takeBack(Entry goingPrivate, LocalDate today) {
        for (var end : entries.endsOfAllTold(Objects.requireNonNull(goingPrivate.projectId()))) {
            var entry = new Entry(end, today);
            entry.count(true);
            entries.persist(entry);
        }
    }

    /// Asked now and not when it was noted: a project may have gone private while its words waited to be told.
    private void silence() {
        var waiting = entries.waitingProjects();
        var silent = waiting.isEmpty() ? Set.<UUID>of() : privateOnes.among(waiting);
        if (!silent.isEmpty()) {
            entries.silence(silent);
        }
    }

    private void publish(List<Entry> ready) {
        var number = entries.highest();
        for (var entry : ready) {
            number++;
            entry.tell(number);
        }
        changed.fire(new Changed(FEED));
    }
}

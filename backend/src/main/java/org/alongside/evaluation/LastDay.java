package org.alongside.evaluation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.alongside.shared.database.WhileDatabaseIsAway;
import org.alongside.shared.lease.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Closes each round when its last day is over.
@ApplicationScoped
class LastDay {

    private static final Logger LOG = Logger.getLogger(LastDay.class);

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final EvaluationRepository evaluations;
    private final ClosingService closing;
    private final Leases leases;
    private final InstantSource clock;
    private final ZoneId zone;

    LastDay(
            EvaluationRepository evaluations,
            ClosingService closing,
            Leases leases,
            InstantSource clock,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.evaluations = evaluations;
        this.closing = closing;
        this.leases = leases;
        this.clock = clock;
        this.zone = zone;
    }

    @Scheduled(every = "1m", skipExecutionIf = WhileDatabaseIsAway.class)
    void run() {
        closeDue(clock.instant());
    }

    /// Each in a transaction of its own, so that one that fails keeps no other open.
    void closeDue(Instant now) {
        leases.holding(
                "evaluations",
                now,
                EVERY,
                () -> evaluations.due(LocalDate.ofInstant(now, zone)).forEach(id -> closeDue(id, now)));
    }

    private void closeDue(UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> closing.closeDue(id, now));
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "The round %s could not be closed (%s).",
                    id, failed.getClass().getName());
        }
    }
}

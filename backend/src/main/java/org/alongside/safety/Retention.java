package org.alongside.safety;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.alongside.shared.database.WhileDatabaseIsAway;
import org.alongside.shared.lease.Leases;

/// A decision can be questioned for a year after it was taken; then it goes, with all reports that led to it. A text
/// that is hidden stays hidden.
@ApplicationScoped
class Retention {

    static final Duration KEPT = Duration.ofDays(365);

    private static final Duration EVERY = Duration.ofHours(1);

    private final CaseRepository cases;
    private final Leases leases;
    private final InstantSource clock;

    Retention(CaseRepository cases, Leases leases, InstantSource clock) {
        this.cases = cases;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(every = "1h", skipExecutionIf = WhileDatabaseIsAway.class)
    void run() {
        forget(clock.instant());
    }

    void forget(Instant now) {
        leases.holding("safety-cases", now, EVERY, () -> cases.deleteClosedBefore(now.minus(KEPT)));
    }
}

package org.alongside.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.alongside.shared.database.WhileDatabaseIsAway;
import org.alongside.shared.lease.Leases;

/// First answers are kept longer than any outbox waits for a line, and no longer.
@ApplicationScoped
class Forgetting {

    static final Duration KEPT = Duration.ofDays(14);

    private static final Duration EVERY = Duration.ofHours(1);

    private final FirstAnswers answers;
    private final Leases leases;
    private final InstantSource clock;

    Forgetting(FirstAnswers answers, Leases leases, InstantSource clock) {
        this.answers = answers;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(every = "1h", skipExecutionIf = WhileDatabaseIsAway.class)
    void run() {
        forget(clock.instant());
    }

    void forget(Instant now) {
        leases.holding("first-answers", now, EVERY, () -> answers.forgetBefore(now.minus(KEPT)));
    }
}

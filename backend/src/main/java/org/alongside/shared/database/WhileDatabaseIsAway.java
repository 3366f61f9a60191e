package org.alongside.shared.database;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/// For scheduled work, which writes: it is left out, instead of failing each time and filling the log, and goes on
/// afterwards.
@Singleton
public class WhileDatabaseIsAway implements Scheduled.SkipPredicate {

    private final DatabaseWatch watch;

    WhileDatabaseIsAway(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return !watch.isThere() || watch.isFull();
    }
}

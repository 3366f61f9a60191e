package org.alongside.shared.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/// A node that is started before its database waits for it. Whatever else is wrong, such as a password, waiting
/// does not mend: then the migration that follows says what it is, and the start fails.
@Singleton
class DatabaseFirst implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(DatabaseFirst.class);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final int TRIES_BETWEEN_WORDS = 240;

    /// Connection exceptions, a database that starts or stops, one that has no connection to spare.
    private static final List<String> WORTH_WAITING = List.of("08", "57P", "53");

    private final DataSource pool;

    DatabaseFirst(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        await(flyway.getDataSource());
        await(pool); // which gives up sooner, as for requests, than a busy machine takes to connect
    }

    private static void await(DataSource source) {
        for (var tries = 0; isAway(source, tries); tries++) {
            pause();
        }
    }

    private static boolean isAway(DataSource source, int tries) {
        try {
            source.getConnection().close();
            return false;
        } catch (SQLException refused) {
            var state = refused.getSQLState();
            // of its own time-outs the pool says no state
            var away = state == null || WORTH_WAITING.stream().anyMatch(state::startsWith);
            if (away && tries % TRIES_BETWEEN_WORDS == 0) {
                LOG.warnf("The database does not answer yet (%s). Waiting for it.", state);
            }
            return away;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the database.", stopped);
        }
    }
}

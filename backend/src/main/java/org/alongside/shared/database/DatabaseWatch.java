package org.alongside.shared.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Asks the database once a second, on one connection that it keeps: that this one breaks tells of a restart, too short
/// to be met otherwise, after which all others are dead as well. They are let go of, so that no request finds one.
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

    /// A frozen database does not refuse, it says nothing. Longer than a busy one is ever silent.
    private static final Duration SILENCE = Duration.ofSeconds(3);

    /// Whether there is room again shows when something is written, and not before.
    private static final Duration REMEMBERED = Duration.ofSeconds(4);

    /// H2 closed itself, so none of its connections lives. Each that is closed after it was opened anew would make H2
    /// forget the new one.
    private static final String CLOSED = "90098";

    private final AgroalDataSource source;
    private @Nullable Connection own;
    private volatile boolean answers = true;
    private volatile boolean isTaken;
    private volatile long heard = System.nanoTime();
    private volatile long full = System.nanoTime() - REMEMBERED.toNanos();

    DatabaseWatch(AgroalDataSource source) {
        this.source = source;
    }

    /// Known without asking, so nobody waits for it.
    public boolean isThere() {
        return answers && System.nanoTime() - heard < SILENCE.toNanos();
    }

    /// Something could not be written for want of room, a moment ago. Reading may go on.
    public boolean isFull() {
        return System.nanoTime() - full < REMEMBERED.toNanos();
    }

    /// Says so once in a while, however many writes are refused meanwhile.
    public void wasFull(String how) {
        if (!isFull()) {
            LOG.errorf("The database cannot write; its disk may be full: %s", how);
        }
        full = System.nanoTime();
    }

    /// H2 that closed itself was opened twice, by two who came at once, and the first does not let the second
    /// in. It may be one of our connections that holds it, so all are let go of. Said once, however many meet it.
    public void wasTaken() {
        if (!isTaken) {
            LOG.warn("The database is held by somebody else; its connections are let go of.");
        }
        isTaken = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (isTaken) {
            isTaken = false;
            letGo(FlushMode.ALL);
            return; // and asks a second later, when they have gone: until then it would be given one of them
        }
        var state = own == null ? "not asked" : ask();
        if (CLOSED.equals(state)) {
            letGo(FlushMode.ALL);
            note(state);
            return;
        }
        if (state != null) {
            letGo(FlushMode.GRACEFUL);
            state = ask();
        }
        if (state == null) {
            heard = System.nanoTime();
        }
        note(state);
    }

    /// Nothing when it answers, else the state in which SQL puts it.
    private @Nullable String ask() {
        try {
            if (own == null) {
                own = source.getConnection();
            }
            try (var statement = own.createStatement()) {
                statement.execute("select 1");
            }
            return null;
        } catch (SQLException away) {
            return String.valueOf(away.getSQLState());
        }
    }

    private void letGo(FlushMode others) {
        try {
            if (own != null) {
                own.close();
            }
        } catch (SQLException _) {
            // It is broken, and let go of all the same.
        }
        own = null;
        source.flush(others);
    }

    private void note(@Nullable String state) {
        var now = state == null;
        if (now && !answers) {
            LOG.info("The database answers again.");
        } else if (!now && answers) {
            LOG.warnf("The database does not answer (%s).", state);
        }
        answers = now;
    }
}

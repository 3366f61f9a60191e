package org.alongside.shared.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/// What an exception comes down to. A commit wraps its cause several times, and the two databases wrap differently, so
/// the whole chain is looked at; states are those of SQL (ISO 9075), which both databases keep to.
enum Trouble {
    REFUSED,
    OVERTAKEN,
    COLLISION,
    UNFIT,
    DATABASE_FULL,
    DATABASE_TAKEN,
    DATABASE_AWAY,
    MISTAKE;

    /// Serialisation failure, deadlock, lock not available (PostgreSQL), lock timeout and concurrent update (H2),
    /// and a reference or key that another transaction changed first.
    private static final List<String> COLLISIONS =
            List.of("40001", "40P01", "55P03", "HYT00", "90131", "23503", "23505", "23506");

    /// Connection exceptions, an operator at work, no resources, an error of the system below,
    /// a statement that took too long, a transaction that was given up, a server that is no longer the one to write
    /// to; and H2's closed database and its file that cannot be written.
    private static final List<String> AWAY = List.of(
            "08", "57P", "57014", "53", "58", "25P03", "25006", "90098", "90121", "90067", "90028", "90031", "90007");

    /// What PostgreSQL says when there is no room. H2 has no word for it and hands on what the system below said.
    private static final String FULL = "53100";

    /// H2 found its file in the hands of another: within one node that is itself, opened twice after it had closed.
    private static final String TAKEN = "90020";

    /// Data exceptions: a value that this database cannot hold.
    private static final String DATA = "22";

    static Trouble of(Throwable thrown) {
        if (chain(thrown).anyMatch(Refusal.class::isInstance)) {
            return REFUSED;
        }
        if (chain(thrown).anyMatch(Trouble::isOvertaken)) {
            return OVERTAKEN;
        }
        if (chain(thrown).anyMatch(Trouble::isCollision)) {
            return COLLISION;
        }
        if (chain(thrown)
                .anyMatch(one ->
                        state(one).filter(state -> state.startsWith(DATA)).isPresent())) {
            return UNFIT;
        }
        if (chain(thrown).anyMatch(Trouble::isFull)) {
            return DATABASE_FULL;
        }
        if (chain(thrown).anyMatch(Trouble::isTaken)) {
            return DATABASE_TAKEN;
        }
        return chain(thrown).anyMatch(Trouble::isAway) ? DATABASE_AWAY : MISTAKE;
    }

    static Refusal refusal(Throwable thrown) {
        return (Refusal)
                chain(thrown).filter(Refusal.class::isInstance).findFirst().orElseThrow();
    }

    /// Kinds and places, without any message: databases quote values in theirs.
    static String outline(Throwable thrown) {
        return chain(thrown)
                .map(one -> one.getClass().getName()
                        + state(one).map(" "::concat).orElse("")
                        + Arrays.stream(one.getStackTrace())
                                .limit(12)
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n  caused by "));
    }

    /// One line, because every request says it while the database is away.
    static String states(Throwable thrown) {
        return chain(thrown)
                .map(one -> one.getClass().getSimpleName()
                        + state(one).map(" "::concat).orElse(""))
                .collect(Collectors.joining(", caused by "));
    }

    /// With what is suppressed: there the transaction manager puts why a commit failed.
    private static Stream<Throwable> chain(Throwable thrown) {
        var behind = Stream.concat(Stream.ofNullable(thrown.getCause()), Arrays.stream(thrown.getSuppressed()));
        return Stream.concat(Stream.of(thrown), behind.flatMap(Trouble::chain)).limit(20);
    }

    private static boolean isOvertaken(Throwable one) {
        return one instanceof OptimisticLockException || one instanceof StaleStateException;
    }

    private static boolean isCollision(Throwable one) {
        return one instanceof LockTimeoutException
                || one instanceof PessimisticLockException
                || state(one).filter(COLLISIONS::contains).isPresent();
    }

    private static boolean isFull(Throwable one) {
        return state(one).filter(FULL::equals).isPresent()
                || (state(one).filter("HY000"::equals).isPresent()
                        && chain(one).anyMatch(IOException.class::isInstance));
    }

    private static boolean isTaken(Throwable one) {
        return state(one).filter(TAKEN::equals).isPresent();
    }

    private static boolean isAway(Throwable one) {
        Predicate<String> away = state -> AWAY.stream().anyMatch(state::startsWith);
        return one instanceof JDBCConnectionException
                || state(one).filter(away).isPresent()
                || (one instanceof SQLException && one.getClass().getName().startsWith("java.sql.SQLTransient"))
                || isPoolExhausted(one);
    }

    /// The connection pool says it with a bare SQLException and these words of its own, or, while it makes a new
    /// connection, with the time-out that it met.
    private static boolean isPoolExhausted(Throwable one) {
        return one instanceof SQLException
                && (one.getCause() instanceof TimeoutException
                        || String.valueOf(one.getMessage()).contains("acquisition timeout"));
    }

    private static Optional<String> state(Throwable one) {
        return one instanceof SQLException sql ? Optional.ofNullable(sql.getSQLState()) : Optional.empty();
    }
}

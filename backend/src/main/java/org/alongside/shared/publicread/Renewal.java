package org.alongside.shared.publicread;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets one reader, a moment before an answer ends, fetch it anew while all others still get the old one. Otherwise
/// everybody who comes at its end would ask the database at once.
final class Renewal {

    private static final Duration AFTER = Duration.ofMillis(700);

    private final long due;
    private final AtomicBoolean isTaken = new AtomicBoolean();

    /// Both moments are of [System#nanoTime].
    Renewal(long now) {
        due = now + AFTER.toNanos();
    }

    /// True once, for whoever asks first when it is time.
    boolean isMine(long now) {
        return now - due >= 0 && !isTaken.get() && isTaken.compareAndSet(false, true);
    }
}

package org.alongside.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/// For what happens a moment later by design, such as a count that is folded from the changes.
public final class Waiting {

    private Waiting() {}

    public static void until(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}

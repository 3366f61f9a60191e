package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/// What the product promises while something that it needs is away: every request has its answer within five seconds,
/// and five seconds after the other is back all is as before.
public final class Promptly {

    private static final Duration PROMISED = Duration.ofSeconds(5);

    private Promptly() {}

    public static Response answered(Supplier<Response> request) {
        var begun = System.nanoTime();
        var answer = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("how long %d took to come", answer.statusCode())
                .isLessThan(PROMISED);
        return answer;
    }

    /// Says when to try again, as a problem of this kind.
    public static void refused(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + slug);
        assertThat(answer.header("Retry-After")).containsOnlyDigits();
    }

    public static void until(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(PROMISED)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }
}

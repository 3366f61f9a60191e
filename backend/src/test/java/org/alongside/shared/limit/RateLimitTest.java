package org.alongside.shared.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitTest {

    @ConfigProperty(name = "alongside.limit.caller")
    int limit;

    @TestHTTPResource("/api/places")
    URI places;

    /// Twice as many as fit one window, because a new one may begin on the way.
    @Test
    void who_asks_too_much_is_told_how_long_to_wait_and_others_are_served() {
        var token = "Bearer " + UUID.randomUUID();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(places)
                    .header("Authorization", token)
                    .build();
            var refused = IntStream.range(0, 2 * limit + 2)
                    .mapToObj(n -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 429)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.body()).contains("/problems/too-many");
            assertThat(refused.headers().map())
                    .containsEntry("retry-after", List.of(wait(refused)))
                    .containsEntry("ratelimit-policy", List.of("\"window\";q=%d;w=10".formatted(limit)))
                    .containsEntry("ratelimit", List.of("\"window\";r=0;t=" + wait(refused)));
            assertThat(Integer.parseInt(wait(refused))).isBetween(1, 10);
        }
        given().get("/api/places").then().statusCode(200);
    }

    private static String wait(HttpResponse<String> refused) {
        return refused.headers().firstValue("Retry-After").orElseThrow();
    }
}

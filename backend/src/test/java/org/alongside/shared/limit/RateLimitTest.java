package org.alongside.shared.limit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitTest {

    @TestHTTPResource("/api/places")
    URI places;

    @ConfigProperty(name = "alongside.limit.caller")
    int limit;

    @TestHTTPResource("/api/reports")
    URI reports;

    @ConfigProperty(name = "alongside.limit.guests")
    int guests;

    /// Guests of another address than the other tests', who would have to wait too.
    @Test
    void what_guests_send_is_limited_for_their_address_and_what_they_read_is_not() throws Exception {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build()) {
            var send = HttpRequest.newBuilder(reports)
                    .header("Content-Type", "application/json")
                    .header("X-Alongside", "1")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            var statuses = new HashSet<Integer>();
            for (var n = 0; n < 2 * guests + 1; n++) {
                statuses.add(
                        client.send(send, HttpResponse.BodyHandlers.ofString()).statusCode());
            }
            assertThat(statuses).containsExactlyInAnyOrder(400, 429);
            var read = HttpRequest.newBuilder(places).build();
            assertThat(client.send(read, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    /// Twice as many as fit, because a window may end while they are on their way.
    @Test
    void who_asks_too_much_is_told_when_to_go_on_and_nobody_else_is() throws Exception {
        var answers = new ArrayList<HttpResponse<String>>();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var threads = Executors.newFixedThreadPool(8)) {
            var request = HttpRequest.newBuilder(places)
                    .header("Authorization", "Bearer too-eager")
                    .build();
            Callable<HttpResponse<String>> ask = () -> client.send(request, HttpResponse.BodyHandlers.ofString());
            var asked = new ArrayList<Future<HttpResponse<String>>>();
            for (var n = 0; n < 2 * limit + 1; n++) {
                asked.add(threads.submit(ask));
            }
            for (var one : asked) {
                answers.add(one.get());
            }
        }
        RestAssured.get(places).then().statusCode(200);
        assertThat(answers.stream().map(HttpResponse::statusCode).collect(toSet()))
                .containsExactlyInAnyOrder(200, 429);
        var refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.body()).contains("/problems/too-many");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, (long) Window.SECONDS);
        assertThat(refused.headers().firstValue("RateLimit-Policy")).hasValue("\"window\";q=%d;w=10".formatted(limit));
        assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"window\";r=0;t=");
    }
}

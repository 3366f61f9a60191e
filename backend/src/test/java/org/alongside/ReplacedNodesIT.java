package org.alongside;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.testing.TwoNodes;
import org.alongside.testing.WebServer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// An installation goes on while one node after the other is stopped and started, as for a new release.
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere a machine has one loopback address, and two nodes need two.")
class ReplacedNodesIT {

    private static final int CALLERS = 4;
    private static final int BETWEEN = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void nodes_are_replaced_one_by_one_and_nothing_that_is_read_fails() throws Exception {
        try (var nodes = new TwoNodes(folder, ProductionIT.installed());
                var web = nodes.webServer(folder);
                var threads = Executors.newCachedThreadPool()) {
            var callers = new ArrayList<Future<?>>();
            for (var caller = 0; caller < CALLERS; caller++) {
                callers.add(threads.submit(() -> keepAsking(web)));
            }
            try {
                nodes.replaceEach(this::awaitSome);
                awaitSome();
            } finally {
                going.set(false);
            }
            for (var caller : callers) {
                caller.get();
            }
        }
        assertThat(failed).isEmpty();
    }

    private void awaitSome() {
        var before = answered.get();
        await().atMost(60, SECONDS).until(() -> answered.get() > before + BETWEEN);
    }

    /// By turns something to read and something to send, which is refused: to be told so is an answer.
    private void keepAsking(WebServer web) {
        for (var turn = 0; going.get(); turn++) {
            var request = turn % 2 == 0
                    ? HttpRequest.newBuilder(web.at("/api/projects?q=" + turn))
                    : HttpRequest.newBuilder(web.at("/api/reports"))
                            .header("Content-Type", "application/json")
                            .header("X-Alongside", "1")
                            .POST(BodyPublishers.ofString("{}"));
            try {
                var answer = client.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() >= 500 && !isToBeSentAgain(answer)) {
                    failed.add(answer + " " + answer.body());
                }
            } catch (IOException | InterruptedException broken) {
                failed.add(broken.toString());
            }
            answered.incrementAndGet();
        }
    }

    /// The web server cannot know whether a node that went had begun with what was sent, so it does not send it to
    /// another by itself. It says so, and who sent it sends it again under the same key.
    private static boolean isToBeSentAgain(HttpResponse<String> answer) {
        return answer.request().method().equals("POST")
                && answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent();
    }
}

package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.People;
import org.alongside.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the packaged server in the middle of writing, again and again: what it had said yes to is there afterwards,
/// and what is sent once more under the same key is there once.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledServerIT {

    private static final int KILLS = 3;
    private static final int WRITERS = 8;
    private static final int ENOUGH = 150;

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
    private static String keycloak = "";

    @TempDir
    Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void openKeycloak() {
        keycloak = KEYCLOAK.start().getOrDefault("alongside.keycloak.url", "");
    }

    @AfterAll
    static void closeKeycloak() {
        KEYCLOAK.stop();
    }

    @Test
    void nothing_acknowledged_is_lost_or_doubled_on_h2() throws Exception {
        killAndCount("target/demo-h2", Map.of());
    }

    @Test
    void nothing_acknowledged_is_lost_or_doubled_on_postgresql() throws Exception {
        try (var postgres = durable()) {
            killAndCount(
                    "target/demo-postgresql",
                    Map.of(
                            "ALONGSIDE_DATABASE", "127.0.0.1:%d/postgres".formatted(postgres.getPort()),
                            "ALONGSIDE_DATABASE_USER", "postgres",
                            "ALONGSIDE_DATABASE_PASSWORD", "not-asked-for"));
        }
    }

    /// The library switches these off for speed.
    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private void killAndCount(String name, Map<String, String> database) throws Exception {
        var environment = Server.environment(folder, keycloak, database);
        var log = folder.resolve("server.log");
        var dewi = People.subject("Dewi");
        var said = new ConcurrentHashMap<String, String>();
        var sent = ConcurrentHashMap.<String>newKeySet();
        var server = Server.start(name, environment, log);
        try {
            server.welcome(dewi);
            for (var kill = 0; kill < KILLS; kill++) {
                writeUntilKilled(server, dewi, sent, said);
                server = Server.start(name, environment, log);
                for (var key : sent) {
                    var again = post(server, dewi, key);
                    assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
                    assertThat(again.body()).isEqualTo(said.computeIfAbsent(key, _ -> again.body()));
                }
            }
            assertThat(said).hasSizeGreaterThan(KILLS * ENOUGH);
            assertThat(server.titles(dewi)).containsExactlyInAnyOrderElementsOf(said.keySet());
        } finally {
            server.stop();
        }
    }

    private void writeUntilKilled(Server server, String who, Set<String> sent, Map<String, String> said)
            throws Exception {
        var written = new CountDownLatch(ENOUGH);
        try (var threads = Executors.newCachedThreadPool()) {
            var writers = new ArrayList<Future<?>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> {
                    while (write(server, who, sent, said)) {
                        written.countDown();
                    }
                    return null;
                }));
            }
            written.await();
            server.kill();
            for (var writer : writers) {
                writer.get();
            }
        }
    }

    /// False when the line broke: then nobody knows whether it was written.
    private boolean write(Server server, String who, Set<String> sent, Map<String, String> said)
            throws InterruptedException {
        var key = "Idea " + UUID.randomUUID();
        sent.add(key);
        try {
            var answer = post(server, who, key);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            said.put(key, answer.body());
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private HttpResponse<String> post(Server server, String who, String key) throws IOException, InterruptedException {
        var body = """
                {"title":"%s","summary":"Kept","lang":"en","theme":"OTHER","place":"eastwood","languages":["en"],\
                "aims":[],"organisations":[],"daysToEdit":7}""".formatted(key);
        var request = HttpRequest.newBuilder(server.at("/api/projects"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + People.token(who))
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

package org.alongside;

import static org.alongside.testing.Promptly.answered;
import static org.alongside.testing.Promptly.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.People;
import org.alongside.testing.PostgresProcess;
import org.alongside.testing.Promptly;
import org.alongside.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL comes late, dies, is restarted, freezes, or is held up by somebody's lock: whoever asks is told so within
/// five seconds, readiness tells the truth, and afterwards all goes on by itself.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class DatabaseOutageIT {

    private static final String PACKAGE = "target/demo-postgresql";

    /// More than there are connections.
    private static final int CROWD = 60;

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
    private static final String DEWI = People.subject("Dewi");

    @TempDir
    static Path folder;

    private static PostgresProcess postgres;
    private static Map<String, String> environment;
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        postgres = new PostgresProcess(folder.resolve("postgres"));
        var keycloak = KEYCLOAK.start().getOrDefault("alongside.keycloak.url", "");
        environment = Server.environment(folder, keycloak, postgres.environment());
        server = Server.start(PACKAGE, environment, folder.resolve("server.log"));
        server.welcome(DEWI);
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        KEYCLOAK.stop();
        postgres.close();
    }

    @Test
    void one_that_is_dead_is_said_to_be_away_and_loses_nothing_acknowledged() throws Exception {
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (var writer = 0; writer < 4; writer++) {
                writers.add(threads.submit(() -> keepWriting(going, acknowledged)));
            }
            awaitMore(acknowledged);
            postgres.kill();
            Promptly.until(() -> assertThat(server.health("ready").statusCode()).isEqualTo(503));
            refused(answered(DatabaseOutageIT::read), 503, "away");
            assertThat(server.health("live").statusCode()).isEqualTo(200);
            postgres.start();
            awaitAllWell();
            awaitMore(acknowledged);
            going.set(false);
            for (var writer : writers) {
                writer.get();
            }
        }
        assertThat(server.titles(DEWI)).containsAll(acknowledged);
    }

    @Test
    void a_node_that_is_started_before_it_waits_for_it() throws Exception {
        postgres.stop();
        var log = folder.resolve("late.log");
        var late = Server.startEarly(PACKAGE, environment, log);
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readString(log).contains("Waiting for it."));
            postgres.start();
            // what is left of its own start comes on top of the waiting
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> late.health("ready").statusCode() == 200);
            assertThat(late.as(DEWI).get("/api/participants/me").statusCode()).isEqualTo(200);
        } finally {
            late.stop();
        }
        awaitAllWell();
    }

    @Test
    void after_a_restart_no_request_meets_a_dead_connection() throws Exception {
        crowd(DatabaseOutageIT::read);
        postgres.stop();
        postgres.start();
        awaitAllWell();
    }

    @Test
    void one_that_is_frozen_holds_nobody_up() throws Exception {
        crowd(DatabaseOutageIT::read);
        postgres.freeze();
        try {
            for (var answer : crowd(DatabaseOutageIT::read)) {
                refused(answer, 503, "away");
            }
            for (var answer : crowd(() -> begin("Frozen " + UUID.randomUUID()))) {
                refused(answer, 503, "away");
            }
            assertThat(answered(() -> server.health("ready")).statusCode()).isEqualTo(503);
            assertThat(answered(() -> server.health("live")).statusCode()).isEqualTo(200);
        } finally {
            postgres.thaw();
        }
        awaitAllWell();
    }

    @Test
    void who_is_held_up_by_a_lock_is_told_to_try_again_and_all_others_go_on() throws Exception {
        try (var other = postgres.connection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table project in access exclusive mode");
            for (var answer : crowd(DatabaseOutageIT::read)) {
                refused(answer, 503, "away");
            }
            refused(answered(() -> begin("Locked " + UUID.randomUUID())), 409, "in-progress");
            assertThat(answered(() -> server.as(DEWI).get("/api/participants/me"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.health("ready").statusCode()).isEqualTo(200);
            other.rollback();
        }
        awaitAllWell();
    }

    /// Not once, but whichever connection a request gets.
    private static void awaitAllWell() {
        Promptly.until(() -> {
            assertThat(server.health("ready").statusCode()).isEqualTo(200);
            assertThat(crowd(DatabaseOutageIT::read))
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
            assertThat(begin("Well " + UUID.randomUUID()).statusCode()).isEqualTo(201);
        });
    }

    private static void awaitMore(Set<String> acknowledged) {
        var before = acknowledged.size();
        await().atMost(Duration.ofSeconds(20)).until(() -> acknowledged.size() > before + 20);
    }

    /// Sends what was refused again under the same key, as the app does.
    private static Void keepWriting(AtomicBoolean going, Set<String> acknowledged) {
        while (going.get()) {
            var title = "Idea " + UUID.randomUUID();
            var answer = answered(() -> begin(title));
            while (answer.statusCode() != 201 && going.get()) {
                refused(answer, 503, "away");
                answer = answered(() -> begin(title));
            }
            if (answer.statusCode() == 201) {
                acknowledged.add(title);
            }
        }
        return null;
    }

    private static Response begin(String title) {
        return server.project(DEWI, title).post("/api/projects");
    }

    /// Never answered from memory.
    private static Response read() {
        return server.as(DEWI).get("/api/projects?q=" + UUID.randomUUID());
    }

    private static List<Response> crowd(Supplier<Response> request) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Response>>();
            for (var one = 0; one < CROWD; one++) {
                asked.add(threads.submit(() -> answered(request)));
            }
            var answers = new ArrayList<Response>();
            for (var one : asked) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}

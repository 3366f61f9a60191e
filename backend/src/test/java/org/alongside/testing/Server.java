package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/// A package as `make run` starts it, in a process of its own that can be killed.
public final class Server {

    private static final String HERE = "127.0.0.1";

    /// Below those that the system gives to whoever calls: a call of ours may not sit where a server is to be.
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(20_000, 30_000));

    private final Process process;
    private final Path log;
    private final String host;
    private final int port;
    private final int management;

    private Server(Process process, Path log, String host, int port, int management) {
        this.process = process;
        this.log = log;
        this.host = host;
        this.port = port;
        this.management = management;
    }

    /// The folder of a package, by its name in the build: `target/demo-h2`.
    public static Path packaged(String name) {
        return Path.of(System.getProperty("backend")).resolve(name);
    }

    /// What a package with the demo world is told; `database` says where PostgreSQL is, and nothing for H2.
    public static Map<String, String> environment(Path data, String keycloak, Map<String, String> database) {
        var environment = new HashMap<>(Map.of(
                "ALONGSIDE_DATA", data.toString(),
                "ALONGSIDE_KEYCLOAK", keycloak,
                "ALONGSIDE_WEB_SECRET", "only-for-tests",
                "ALONGSIDE_COOKIE_SECRET", "only-for-tests-fedcba9876543210f",
                "ALONGSIDE_STATE_SECRET", "only-for-tests-0123456789abcdef0",
                "ALONGSIDE_SLIP_KEY", "only-for-tests-slip-0123456789abcd",
                "ALONGSIDE_SEALING_KEYS", "test:b25seS1mb3ItdGVzdHMtMDEyMzQ1Njc4OWFiY2RlZjA="));
        environment.putAll(database);
        return environment;
    }

    /// Gives back the server once it says that it is ready.
    public static Server start(String name, Map<String, String> environment, Path log) {
        return startAt(HERE, freePort(), freePort(), name, environment, log);
    }

    /// The same where others expect it.
    public static Server startAt(
            String host, int port, int management, String name, Map<String, String> environment, Path log) {
        var there = new HashMap<>(environment);
        there.put("ALONGSIDE_LISTEN", host);
        var server = new Server(begin(name, there, log, port, management), log, host, port, management);
        server.awaitReady();
        return server;
    }

    /// For a server that cannot be ready yet.
    public static Server startEarly(String name, Map<String, String> environment, Path log) {
        var port = freePort();
        var management = freePort();
        return new Server(begin(name, environment, log, port, management), log, HERE, port, management);
    }

    /// For a server that must not come up: gives back with which status it stopped by itself.
    public static int startInVain(String name, Map<String, String> environment, Path log, Runnable meanwhile)
            throws InterruptedException {
        var process = begin(name, environment, log, freePort(), freePort());
        try {
            meanwhile.run();
            assertThat(process.waitFor(Duration.ofSeconds(60)))
                    .as("It stopped by itself.")
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process begin(String name, Map<String, String> environment, Path log, int port, int management) {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.port=" + management,
                        "-Dalongside.limit.caller=1000000",
                        "-Dalongside.limit.address=1000000",
                        "-jar",
                        packaged(name).resolve("quarkus-run.jar").toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .failFast(() -> assertThat(process.isAlive())
                        .as(() -> "It stopped while it was starting, and said:\n" + said(log))
                        .isTrue())
                .ignoreExceptions()
                .until(() -> health("ready").statusCode() == 200);
    }

    /// `live` or `ready`.
    public Response health(String which) {
        return RestAssured.get("http://%s:%d/health/%s".formatted(host, management, which));
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static int freePort() {
        while (true) {
            var port = NEXT_PORT.getAndIncrement();
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException _) {
                // Somebody else is there.
            }
        }
    }

    public URI at(String path) {
        return URI.create("http://%s:%d%s".formatted(host, port, path));
    }

    /// A request of this person to this server.
    public RequestSpecification as(String subject) {
        return RestAssured.given()
                .spec(new RequestSpecBuilder().setBaseUri(at("")).build())
                .contentType("application/json")
                .auth()
                .oauth2(People.token(subject));
    }

    /// Somebody who says a name and accepts the terms, so that they may begin something.
    public void welcome(String subject) {
        as(subject)
                .body(Map.of("displayName", "Dewi", "languages", List.of()))
                .put("/api/participants/me")
                .then()
                .statusCode(201);
        as(subject)
                .body(Map.of("terms", "1", "privacy", "1"))
                .put("/api/participants/me/acceptance")
                .then()
                .statusCode(200);
    }

    /// The request that begins a project with this title, to be sent to `/api/projects`.
    public RequestSpecification project(String subject, String title) {
        return as(subject).header("Idempotency-Key", title).body("""
                {"title":"%s","summary":"Kept","lang":"en","theme":"OTHER","place":"eastwood","languages":["en"],\
                "aims":[],"organisations":[],"daysToEdit":7}""".formatted(title));
    }

    /// Of all projects that somebody began; each is there once.
    public List<String> titles(String subject) {
        var titles = new ArrayList<String>();
        var next = "";
        do {
            var page = as(subject)
                    .get("/api/participants/me/projects?limit=100" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            titles.addAll(page.<List<String>>path("items.title"));
            next = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!next.isEmpty());
        assertThat(titles).doesNotHaveDuplicates();
        return titles;
    }

    /// As `kill -9` does: the program gets no chance to put anything in order.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() {
        process.destroy();
        process.onExit().join();
    }
}

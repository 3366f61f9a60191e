package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/// A package as `make run` starts it, in a process of its own that can be killed.
public final class Server {

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// The folder of a package, by its name in the build: `target/demo-h2`.
    public static Path packaged(String name) {
        return Path.of(System.getProperty("backend")).resolve(name);
    }

    /// Gives back the server once it says that it is ready.
    public static Server start(String name, Map<String, String> environment, Path log) {
        var port = freePort();
        var management = freePort();
        var server = new Server(begin(name, environment, log, port, management), port);
        server.awaitReady(management);
        return server;
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

    private void awaitReady(int management) {
        var ready = "http://localhost:%d/health/ready".formatted(management);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .failFast("it stopped while it was starting", () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> RestAssured.get(ready).statusCode() == 200);
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public URI at(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }

    /// A request of this person to this server.
    public RequestSpecification as(String subject) {
        return RestAssured.given()
                .spec(new RequestSpecBuilder().setBaseUri(at("")).build())
                .contentType("application/json")
                .auth()
                .oauth2(People.token(subject));
    }

    /// As `kill -9` does: the program gets no chance to put anything in order.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

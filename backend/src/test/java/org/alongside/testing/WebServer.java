package org.alongside.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The web server of an installation, with its own configuration, in front of two nodes that are on this machine.
public final class WebServer implements AutoCloseable {

    private final Process process;
    private final int port;

    private WebServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// `app` is the folder of the browser app; the nodes have the same ports and differ in their addresses.
    public static WebServer start(Path app, List<String> nodes, int nodePort, int management, Path log)
            throws IOException {
        var port = Server.freePort();
        var alive = Server.freePort();
        var process = run(
                log,
                Map.of(
                        "ALONGSIDE_SITE",
                        "http://127.0.0.1:" + port,
                        "SIGN_IN_SITE",
                        "http://127.0.0.1:" + Server.freePort(),
                        "ALONGSIDE_APP",
                        app.toString(),
                        "NODE_1",
                        nodes.getFirst() + ":" + nodePort,
                        "NODE_2",
                        nodes.getLast() + ":" + nodePort,
                        "NODE_HEALTH_PORT",
                        Integer.toString(management),
                        "KEYCLOAK",
                        "127.0.0.1:1",
                        "ALIVE_PORT",
                        Integer.toString(alive)),
                "run");
        await().atMost(30, SECONDS)
                .failFast("it stopped while it was starting", () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> RestAssured.get("http://127.0.0.1:" + alive).statusCode() == 204);
        return new WebServer(process, port);
    }

    /// `validate` reads the configuration as it is for these addresses, and begins nothing.
    public static int validate(Path log, Map<String, String> addresses) throws IOException, InterruptedException {
        return run(log, addresses, "validate").waitFor();
    }

    private static Process run(Path log, Map<String, String> addresses, String verb) throws IOException {
        var backend = Server.packaged("");
        var caddy = new ProcessBuilder(backend.resolve("scripts/caddy.sh").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var program = new String(caddy.getInputStream().readAllBytes(), UTF_8).strip();
        var builder = new ProcessBuilder(
                        program,
                        verb,
                        "--config",
                        backend.resolve("containers/Caddyfile").toString(),
                        "--adapter",
                        "caddyfile")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var home = log.getParent().toString();
        builder.environment().putAll(Map.of("XDG_DATA_HOME", home, "XDG_CONFIG_HOME", home));
        builder.environment().putAll(addresses);
        return builder.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

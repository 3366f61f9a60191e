package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an installation runs, but for Keycloak: two nodes on one PostgreSQL, and the folder of the web server's files
/// with the compressed ones in it, made as the image makes them. The nodes have the same ports and addresses of their
/// own, as containers have.
public final class TwoNodes implements AutoCloseable {

    private static final List<String> ADDRESSES = List.of("127.0.0.2", "127.0.0.3");

    private final Path folder;
    private final Map<String, String> environment;
    private final int port = Server.freePort();
    private final int management = Server.freePort();
    private final List<Server> nodes = new ArrayList<>();
    private final EmbeddedPostgres postgres;

    /// `environment` says whose installation it is.
    public TwoNodes(Path folder, Map<String, String> environment) throws IOException {
        this.folder = folder;
        this.postgres = EmbeddedPostgres.start();
        this.environment = new HashMap<>(environment);
        this.environment.putAll(Map.of(
                "ALONGSIDE_URL", "https://alongside.example",
                "ALONGSIDE_KEYCLOAK", "http://localhost:1",
                "ALONGSIDE_DATABASE", "127.0.0.1:%d/postgres".formatted(postgres.getPort()),
                "ALONGSIDE_DATABASE_USER", "postgres",
                "ALONGSIDE_DATABASE_PASSWORD", "not-asked-for",
                // How long a busy machine takes to connect is not what is tried here.
                "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "20S"));
        for (var address : ADDRESSES) {
            nodes.add(start(address));
        }
    }

    private Server start(String address) {
        var log = folder.resolve("node-%s.log".formatted(address));
        return Server.startAt(address, port, management, "target-production/production", environment, log);
    }

    public Server first() {
        return nodes.getFirst();
    }

    /// Asks each in turn to stop, as the container engine does, and starts it anew.
    public void replaceEach(Runnable before) {
        for (var node = 0; node < nodes.size(); node++) {
            before.run();
            nodes.get(node).stop();
            nodes.set(node, start(ADDRESSES.get(node)));
        }
    }

    public WebServer webServer(Path app) throws IOException {
        return WebServer.start(app, ADDRESSES, port, management, folder.resolve("web.log"));
    }

    /// A web server whose nodes are all away.
    public WebServer webServerAlone(Path app) throws IOException {
        return WebServer.start(app, ADDRESSES, Server.freePort(), Server.freePort(), folder.resolve("alone.log"));
    }

    public Path app() throws IOException, InterruptedException {
        var built = Server.packaged("../frontend/dist-installation");
        var copy = Files.createDirectories(folder.resolve("app/assets")).getParent();
        try (var files = Files.walk(built)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(built.relativize(file).toString()));
            }
        }
        var compress = Server.packaged("../frontend/scripts/compress.mjs").toString();
        assertThat(new ProcessBuilder("node", compress, copy.resolve("assets").toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        return copy;
    }

    @Override
    public void close() throws IOException {
        for (var node : nodes) {
            node.stop();
        }
        postgres.close();
    }
}

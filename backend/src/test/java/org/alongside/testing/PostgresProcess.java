package org.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A PostgreSQL that can be killed, frozen and started again with what it held.
public final class PostgresProcess implements AutoCloseable {

    private final Path folder;
    private final int port = Server.freePort();
    private EmbeddedPostgres running;

    public PostgresProcess(Path folder) throws IOException {
        this.folder = folder;
        this.running = begin();
    }

    private EmbeddedPostgres begin() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setServerConfig("synchronous_commit", "on") // which the library switches off
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    /// Where it is, for a server.
    public Map<String, String> environment() {
        return Map.of(
                "ALONGSIDE_DATABASE", "127.0.0.1:%d/postgres".formatted(port),
                "ALONGSIDE_DATABASE_USER", "postgres",
                "ALONGSIDE_DATABASE_PASSWORD", "not-asked-for");
    }

    public Connection connection() throws SQLException {
        return running.getPostgresDatabase().getConnection();
    }

    public void start() throws IOException {
        running = begin();
    }

    /// As an operator does who restarts it.
    public void stop() throws IOException {
        running.close();
    }

    public void kill() throws IOException {
        processes().forEach(ProcessHandle::destroyForcibly);
        running.close();
    }

    /// It still takes connections, as the system below does that for it, and says nothing.
    public void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String which) throws IOException, InterruptedException {
        var ids = processes().map(process -> Long.toString(process.pid())).collect(Collectors.toList());
        ids.addAll(0, List.of("kill", which));
        assertThat(new ProcessBuilder(ids).inheritIO().start().waitFor()).isZero();
    }

    /// The one that begins the others comes first, so that there are no more of them meanwhile.
    private Stream<ProcessHandle> processes() throws IOException {
        var id = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
        var first = ProcessHandle.of(Long.parseLong(id.strip())).orElseThrow();
        return Stream.concat(Stream.of(first), first.children());
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}

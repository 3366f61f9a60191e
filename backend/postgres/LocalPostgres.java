import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// A PostgreSQL 18 on this machine that keeps what it is told, for `make run DB=postgres`. It listens on loopback only
/// and stops in order when it is asked to (SIGTERM).
/// Arguments: folder of the data, folder for the unpacked programs, port, file to write once it is ready.
class LocalPostgres {
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var data = Path.of(arguments[0]);
        var programs = Path.of(arguments[1]);
        var ready = Path.of(arguments[3]);
        Files.createDirectories(data.getParent());
        Files.createDirectories(programs);
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setPort(Integer.parseInt(arguments[2]))
                .setPGStartupWait(Duration.ofSeconds(50))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library switches these off, which is right for tests and wrong for anything people wrote.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        createOnce(server, "alongside");
        Files.writeString(ready, "ready\n");
        new CountDownLatch(1).await();
    }

    private static void createOnce(EmbeddedPostgres server, String database) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'");
            if (!known.next()) {
                statement.execute("create database " + database);
            }
        }
    }
}

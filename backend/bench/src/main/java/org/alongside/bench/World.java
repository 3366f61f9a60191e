package org.alongside.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// A PostgreSQL 18 that keeps what it is told, and in it the same world twice: once large, once a thousandth of it.
final class World implements AutoCloseable {

    static final int PROJECTS = 10_000;
    static final int CONTRIBUTIONS = 1_000_000;
    static final int CALLERS = 4_000;
    static final int ROUNDS = 10;

    /// The key that an installation would keep outside the database.
    static final byte[] KEY = "a key for this bench, 32 bytes..".getBytes(StandardCharsets.US_ASCII);

    private final EmbeddedPostgres server;
    private final long pid;
    private final Path pidFile;
    private final Path sql;
    private final boolean isLoaded;

    /// `kept` is where the world of an earlier run is, or is to be for later ones; empty for a folder that is removed.
    World(Path folder, Path logs, Path sql, String kept) throws IOException {
        this.sql = sql;
        pidFile = logs.resolve("postgres.pid");
        var data = kept.isEmpty() ? folder.resolve("data") : Path.of(kept);
        isLoaded = Files.exists(data.resolve("PG_VERSION"));
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres").toFile())
                .setPGStartupWait(Duration.ofSeconds(50))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                // Indexes built with the rows need not be written down twice.
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("autovacuum", "off")
                // The library switches these off, and a write that is measured must be on the disk.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        Files.writeString(pidFile, pid + "\n");
        if (!isLoaded) {
            run("postgres", "create database large");
        }
    }

    boolean isLoaded() {
        return isLoaded;
    }

    int port() {
        return server.getPort();
    }

    double cpuSeconds() throws IOException {
        return Cpu.ofFamily(pid);
    }

    Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    private void run(String database, String statements) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String database, String file, int projects, int contributions) {
        try {
            run(
                    database,
                    Files.readString(sql.resolve(file))
                            .replace(":projects", Integer.toString(projects))
                            .replace(":contributions", Integer.toString(contributions)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Into tables that the product has made.
    void load() {
        if (isLoaded) {
            return;
        }
        run("postgres", "create database small template large");
        load("small", PROJECTS / 1_000, CONTRIBUTIONS / 1_000);
        load("large", PROJECTS, CONTRIBUTIONS);
        run("postgres", "checkpoint");
    }

    private void load(String database, int projects, int contributions) {
        run(database, "world.sql", projects, contributions);
        var changes = CompletableFuture.runAsync(
                () -> run(database, "changes.sql", projects, contributions), Thread::startVirtualThread);
        run(database, "contributions.sql", projects, contributions);
        changes.join();
        for (var round = 1; round <= ROUNDS; round++) {
            run(database, rounds(round));
        }
        run(database, "vacuum analyze");
    }

    /// An open round of project 1 with four questions.
    private static String rounds(int number) {
        var id = id("e" + number);
        var key = Base64.getEncoder().encodeToString(KEY);
        return """
                insert into evaluation (id, project_id, title, lang, opened_on, closes_on, key_id, sealed, version)
                values ('%1$s', '%2$s', 'Round %3$d', 'en', current_date, current_date + 14, 'own', '%4$s', 0);
                insert into evaluation_asked (evaluation_id, asked) values ('%1$s', 'MEMBERS');
                insert into question (id, evaluation_id, place, kind, text)
                select md5('q%3$d-' || place)::uuid, '%1$s', place,
                  (array['FELT_HEARD', 'FELT_EQUAL', 'WOULD_DO_AGAIN', 'WORDS'])[place], case when place = 4 then 'What else?' end
                from generate_series(1, 4) place""".formatted(id, id("p1"), number, new Seal(KEY).close(id.toString(), key));
    }

    /// The id of a thing by its letter and number, as the world has it.
    static UUID id(String name) {
        try {
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.US_ASCII)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// One of the 900 words that stand in a thousand contributions each.
    static String word(int number) {
        return id(Integer.toString(number)).toString().substring(0, 8);
    }

    /// Until the product has counted and numbered what was written, so that its work is measured with what caused it.
    void settle() throws SQLException, InterruptedException {
        try (var connection = connect("large");
                var statement =
                        connection.prepareStatement("select exists (select 1 from change where state = 'NOTED')")) {
            for (var tries = 0; tries < 100; tries++) {
                var found = statement.executeQuery();
                found.next();
                if (!found.getBoolean(1)) {
                    return;
                }
                Thread.sleep(50);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(pidFile);
    }
}

package org.alongside.shared.backup;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The database in a file that `make run` keeps in a folder.
record H2(Path folder) implements Engine {

    static final String IN_USE = "90020";

    static final String STOP_FIRST = "%s is in use: stop `make run` first.";

    private static final String SUFFIX = ".mv.db";

    @Override
    public String url() {
        return url("alongside");
    }

    private String url(String name) {
        return "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
                .formatted(folder.toAbsolutePath().resolve(name));
    }

    @Override
    public String user() {
        return "";
    }

    @Override
    public String password() {
        return "";
    }

    private Path file() {
        return folder.resolve("alongside" + SUFFIX);
    }

    /// H2 writes into every file it opens, so it opens a copy, which goes when this program ends. Where the server was
    /// killed, the copy is put in order and the original stays as it was.
    @Override
    public Connection reading() throws SQLException, Hindrance {
        if (!Files.exists(file())) {
            throw new Hindrance(
                    "There is no database in %s: let ALONGSIDE_DATA name its folder, or ALONGSIDE_DATABASE a PostgreSQL."
                            .formatted(folder));
        }
        try {
            var copy = Files.createTempFile(folder, "copy-", SUFFIX);
            copy.toFile().deleteOnExit();
            copyTo(copy);
            var name = copy.getFileName().toString();
            var connection = DriverManager.getConnection(
                    url(name.substring(0, name.length() - SUFFIX.length())) + ";LAZY_QUERY_EXECUTION=1");
            connection.setAutoCommit(false);
            return connection;
        } catch (IOException failed) {
            throw Hindrance.of(failed);
        }
    }

    /// Under a lock that the server's own excludes.
    private void copyTo(Path copy) throws IOException, Hindrance {
        try (var original = FileChannel.open(file(), StandardOpenOption.READ);
                var lock = original.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw new Hindrance(STOP_FIRST.formatted(this));
            }
            try (var out = Files.newOutputStream(copy)) {
                Channels.newInputStream(original).transferTo(out);
            }
        }
    }

    @Override
    public String byBytes(String column) {
        return "stringtoutf8(" + column + ")";
    }

    @Override
    public void loosen(Connection connection, List<Table> tables) throws SQLException {
        alter(connection, tables, "false");
    }

    /// H2 commits before each of these; what is loaded has been compared by then.
    @Override
    public void tighten(Connection connection, List<Table> tables) throws SQLException {
        alter(connection, tables, "true check");
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    private static void alter(Connection connection, List<Table> tables, String how) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("alter table %s set referential_integrity %s".formatted(table, how));
            }
        }
    }

    @Override
    public String toString() {
        return "The database " + file();
    }
}

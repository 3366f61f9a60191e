package org.alongside.shared.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/// The commands `backup`, `restore` and `move-to-postgres`, each with the path of the file. Where the data are is said
/// by the same environment that the server reads. See docs/backup.md.
public final class Backup {

    private static final String USAGE = "Say backup, restore or move-to-postgres, and the path of the file.";

    private final H2 h2;
    private final @Nullable Postgres postgres;

    private Backup(Map<String, String> environment) throws Hindrance {
        h2 = new H2(Path.of(environment.getOrDefault("ALONGSIDE_DATA", "data")));
        postgres = postgres(environment);
    }

    private static @Nullable Postgres postgres(Map<String, String> environment) throws Hindrance {
        var address = environment.get("ALONGSIDE_DATABASE");
        if (address == null || address.isBlank()) {
            return null;
        }
        var password = environment.get("ALONGSIDE_DATABASE_PASSWORD");
        if (password == null) {
            throw new Hindrance("ALONGSIDE_DATABASE is set: set ALONGSIDE_DATABASE_PASSWORD too.");
        }
        return new Postgres(address, environment.getOrDefault("ALONGSIDE_DATABASE_USER", "alongside"), password);
    }

    public static void main(String[] arguments) {
        // The libraries' own messages can quote what people wrote.
        LogManager.getLogManager().reset();
        try {
            System.out.println(new Backup(System.getenv()).run(List.of(arguments)));
        } catch (Hindrance hindrance) {
            System.err.println(hindrance.getMessage());
            System.exit(1);
        }
    }

    private String run(List<String> arguments) throws Hindrance {
        if (arguments.size() != 2 || arguments.getLast().isBlank()) {
            throw new Hindrance(USAGE);
        }
        var file = Path.of(arguments.getLast());
        try {
            return switch (arguments.getFirst()) {
                case "backup" -> backup(postgres == null ? h2 : postgres, file);
                case "restore" -> restore(file, postgres == null ? h2 : postgres);
                case "move-to-postgres" -> move(file);
                default -> throw new Hindrance(USAGE);
            };
        } catch (IOException failed) {
            throw Hindrance.of(failed);
        }
    }

    private static String backup(Engine source, Path file) throws Hindrance, IOException {
        try (var connection = source.reading()) {
            var manifest = BackupFile.write(file, source, connection, Instant.now());
            return "%s is in %s: %s.".formatted(source, file, summary(manifest));
        } catch (SQLException refused) {
            throw Hindrance.of(refused, source);
        }
    }

    private static String restore(Path file, Engine target) throws Hindrance, IOException {
        try (var backup = BackupFile.open(file);
                var connection = target.writing()) {
            refuseWhatIsNotEmpty(target, connection);
            var manifest = backup.manifest();
            Schema.migrate(target, manifest.schema());
            var tables = tables(target, connection, manifest);
            target.loosen(connection, tables);
            for (var table : tables) {
                Rows.load(connection, table, backup.lines(table.name()));
            }
            compare(target, connection, tables, manifest);
            target.tighten(connection, tables);
            for (var table : tables) {
                table.goOnCounting(connection);
            }
            connection.commit();
            return "%s holds what %s holds, row for row: %s.".formatted(target, file, summary(manifest));
        } catch (SQLException refused) {
            throw Hindrance.of(refused, target);
        }
    }

    private String move(Path file) throws Hindrance, IOException {
        if (postgres == null) {
            throw new Hindrance("Say with ALONGSIDE_DATABASE to which PostgreSQL.");
        }
        try (var connection = postgres.writing()) {
            refuseWhatIsNotEmpty(postgres, connection);
        } catch (SQLException refused) {
            throw Hindrance.of(refused, postgres);
        }
        return backup(h2, file) + System.lineSeparator() + restore(file, postgres);
    }

    private static void refuseWhatIsNotEmpty(Engine target, Connection connection) throws SQLException, Hindrance {
        for (var table : Table.all(connection)) {
            if (!table.isEmpty(connection)) {
                throw new Hindrance(
                        "%s already holds rows, in %s: restore into a new and empty one; docs/backup.md says how to make it."
                                .formatted(target, table));
            }
        }
        connection.rollback();
    }

    /// Those of the target, when they are those of the backup.
    private static List<Table> tables(Engine target, Connection connection, Manifest manifest)
            throws SQLException, Hindrance {
        var tables = Table.all(connection);
        if (!manifest.schema().equals(Schema.version(connection, target)) || !manifest.fits(tables)) {
            throw new Hindrance(
                    "%s has other tables than the backup: restore into one that is new and empty.".formatted(target));
        }
        return tables;
    }

    private static void compare(Engine target, Connection connection, List<Table> tables, Manifest manifest)
            throws SQLException, IOException, Hindrance {
        for (var place = 0; place < tables.size(); place++) {
            var table = tables.get(place);
            var sum = Rows.write(connection, target, table, OutputStream.nullOutputStream());
            if (!sum.equals(manifest.tables().get(place).sum())) {
                throw new Hindrance(
                        "%s would hold other rows than the backup in %s, so nothing was kept: stop every server on it and try again."
                                .formatted(target, table));
            }
        }
    }

    private static String summary(Manifest manifest) {
        return "%d rows in %d tables, schema %s"
                .formatted(manifest.rows(), manifest.tables().size(), manifest.schema());
    }
}

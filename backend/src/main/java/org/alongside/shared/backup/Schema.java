package org.alongside.shared.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/// Which migrations a database has seen. Their list is never copied: the target makes its own by migrating.
final class Schema {

    private Schema() {}

    /// The version of the schema as this connection sees it.
    static String version(Connection connection, Engine engine) throws SQLException, Hindrance {
        try (var known = connection.getMetaData().getTables(null, connection.getSchema(), Table.MIGRATIONS, null);
                var statement = connection.createStatement()) {
            if (known.next()) {
                var newest = statement.executeQuery("""
                        select "version" from "%s" where "success" and "version" is not null
                        order by "installed_rank" desc""".formatted(Table.MIGRATIONS));
                if (newest.next()) {
                    return newest.getString(1);
                }
            }
        }
        throw new Hindrance("%s holds no Alongside, so there is nothing to copy.".formatted(engine));
    }

    /// Brings an empty database to this version and no further; the next start of a server does the rest.
    static void migrate(Engine engine, String version) throws Hindrance {
        try {
            var settings = Flyway.configure()
                    .dataSource(engine.url(), engine.user(), engine.password())
                    .locations("classpath:db/migration");
            var wanted = MigrationVersion.fromVersion(version);
            if (Stream.of(settings.load().info().all()).noneMatch(one -> wanted.equals(one.getVersion()))) {
                throw new Hindrance(
                        "The backup has version %s of the schema, which this Alongside does not know: restore it with a newer one."
                                .formatted(version));
            }
            settings.target(wanted).load().migrate();
        } catch (FlywayException failed) {
            throw new Hindrance("%s could not be given its tables (%s): create it anew, empty, owned by its user."
                    .formatted(engine, failed.getClass().getSimpleName()));
        }
    }
}

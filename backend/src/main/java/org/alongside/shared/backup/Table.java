package org.alongside.shared.backup;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// A table as the database describes it itself. Columns and tables come by their names, because the two engines need
/// not agree on any other order. References are the names of the foreign keys. Its text is its name in SQL.
record Table(String name, List<Column> columns, List<String> key, List<String> references) {

    static final String MIGRATIONS = "flyway_schema_history";

    record Column(String name, Kind kind, boolean identity) {

        @Override
        public String toString() {
            return '"' + name + '"';
        }
    }

    private record Constraint(String table, String name, String column) {}

    /// All but the list of migrations.
    static List<Table> all(Connection connection) throws SQLException, Hindrance {
        refuseSequences(connection);
        var columns = columns(connection);
        var keys = constraints(connection, "PRIMARY KEY");
        var references = constraints(connection, "FOREIGN KEY");
        var tables = new ArrayList<Table>();
        for (var name : columns.keySet()) {
            var key = keys.stream()
                    .filter(one -> one.table.equals(name))
                    .map(Constraint::column)
                    .toList();
            if (key.isEmpty()) {
                throw new Hindrance(
                        "The table %s has no primary key, so its rows have no order: give it one.".formatted(name));
            }
            var outward = references.stream()
                    .filter(one -> one.table.equals(name))
                    .map(Constraint::name)
                    .distinct()
                    .toList();
            tables.add(new Table(name, columns.getOrDefault(name, List.of()), key, outward));
        }
        return tables;
    }

    private static TreeMap<String, List<Column>> columns(Connection connection) throws SQLException, Hindrance {
        var columns = new TreeMap<String, List<Column>>();
        try (var query = connection.prepareStatement("""
                select c.table_name, c.column_name, c.data_type, c.is_identity
                from information_schema.columns c join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name
                where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                  and t.table_name <> '%s' and t.table_schema = ?""".formatted(MIGRATIONS))) {
            query.setString(1, connection.getSchema());
            var found = query.executeQuery();
            while (found.next()) {
                var table = found.getString(1);
                var name = found.getString(2);
                var kind = Kind.of(table, name, found.getString(3).toLowerCase(ROOT));
                columns.computeIfAbsent(table, _ -> new ArrayList<>())
                        .add(new Column(name, kind, "YES".equals(found.getString(4))));
            }
        }
        columns.values().forEach(those -> those.sort(Comparator.comparing(Column::name)));
        return columns;
    }

    private static List<Constraint> constraints(Connection connection, String type) throws SQLException {
        var constraints = new ArrayList<Constraint>();
        try (var query = connection.prepareStatement("""
                select c.table_name, c.constraint_name, k.column_name
                from information_schema.table_constraints c join information_schema.key_column_usage k
                  on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
                  and k.table_name = c.table_name
                where c.constraint_type = ? and c.table_schema = ?
                order by c.table_name, c.constraint_name, k.ordinal_position""")) {
            query.setString(1, type);
            query.setString(2, connection.getSchema());
            var found = query.executeQuery();
            while (found.next()) {
                constraints.add(new Constraint(found.getString(1), found.getString(2), found.getString(3)));
            }
        }
        return constraints;
    }

    /// Those of identity columns are not listed. Any other would begin anew after a restore.
    private static void refuseSequences(Connection connection) throws SQLException, Hindrance {
        try (var query = connection.prepareStatement(
                "select sequence_name from information_schema.sequences where sequence_schema = ?")) {
            query.setString(1, connection.getSchema());
            var found = query.executeQuery();
            if (found.next()) {
                throw new Hindrance("The sequence %s belongs to no identity column, and backups keep only those."
                        .formatted(found.getString(1)));
            }
        }
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String select(Engine engine) {
        return "select %s from %s order by %s"
                .formatted(
                        names(),
                        this,
                        columns.stream()
                                .filter(column -> key.contains(column.name))
                                .sorted(Comparator.comparingInt(column -> key.indexOf(column.name)))
                                .map(column -> column.kind == Kind.TEXT
                                        ? engine.byBytes(column.toString())
                                        : column.toString())
                                .collect(joining(", ")));
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(this, names(), columns.stream().map(_ -> "?").collect(joining(", ")));
    }

    private String names() {
        return columns.stream().map(Column::toString).collect(joining(", "));
    }

    boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setMaxRows(1);
            return !statement.executeQuery("select 1 from " + this).next();
        }
    }

    /// The next number of an identity column comes after the highest that is there.
    void goOnCounting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var column : columns) {
                if (column.identity) {
                    var next =
                            statement.executeQuery("select coalesce(max(%s), 0) + 1 from %s".formatted(column, this));
                    next.next();
                    statement.execute(
                            "alter table %s alter column %s restart with %d".formatted(this, column, next.getLong(1)));
                }
            }
        }
    }

    @Override
    public String toString() {
        return '"' + name + '"';
    }
}

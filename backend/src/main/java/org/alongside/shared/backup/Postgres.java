package org.alongside.shared.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The PostgreSQL of an installation, at `host:port/name`.
record Postgres(String address, String user, String password) implements Engine {

    @Override
    public String url() {
        return "jdbc:postgresql://%s?connectTimeout=2&targetServerType=primary&logServerErrorDetail=false&reWriteBatchedInserts=true"
                .formatted(address);
    }

    /// One snapshot; servers go on writing meanwhile.
    @Override
    public Connection reading() throws SQLException {
        var connection = DriverManager.getConnection(url(), user, password);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public String byBytes(String column) {
        return column + " collate \"C\"";
    }

    @Override
    public void loosen(Connection connection, List<Table> tables) throws SQLException {
        alter(connection, tables, "deferrable initially deferred");
    }

    @Override
    public void tighten(Connection connection, List<Table> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
        }
        alter(connection, tables, "not deferrable");
    }

    private static void alter(Connection connection, List<Table> tables, String how) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                for (var reference : table.references()) {
                    statement.execute("alter table %s alter constraint \"%s\" %s".formatted(table, reference, how));
                }
            }
        }
    }

    @Override
    public String toString() {
        return "The database " + address;
    }
}

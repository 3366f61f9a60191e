package org.alongside.shared.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// One of the two databases, and the few things they do not say alike. Its text is its name in a sentence.
sealed interface Engine permits H2, Postgres {

    /// To write to, also for Flyway.
    String url();

    String user();

    String password();

    /// A connection that sees one state of everything for as long as it is open.
    Connection reading() throws SQLException, Hindrance;

    /// A connection whose writing takes effect when it commits.
    default Connection writing() throws SQLException {
        var connection = DriverManager.getConnection(url(), user(), password());
        connection.setAutoCommit(false);
        return connection;
    }

    /// Text by its bytes in UTF-8, so that both engines give the rows in one order.
    String byBytes(String column);

    /// From here on a row may come before the row it refers to.
    void loosen(Connection connection, List<Table> tables) throws SQLException;

    /// Every row refers to a row that is there, and again must.
    void tighten(Connection connection, List<Table> tables) throws SQLException;
}

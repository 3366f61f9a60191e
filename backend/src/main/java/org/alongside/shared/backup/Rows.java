package org.alongside.shared.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The rows of a table as lines of UTF-8, in the order of the primary key, as PostgreSQL's `copy … from` reads them:
/// a tab between two values, `\N` for none, a backslash before what would be mistaken. One row is in memory at a time.
final class Rows {

    private static final int BATCH = 500;

    /// How many there are, and the SHA-256 of all their lines.
    record Sum(long rows, String sha256) {}

    private Rows() {}

    static Sum write(Connection connection, Engine engine, Table table, OutputStream out)
            throws SQLException, IOException {
        var digest = sha256();
        // An encoder of its own refuses what is no text, where the usual one would put a question mark.
        var lines = new BufferedWriter(new OutputStreamWriter(new DigestOutputStream(out, digest), UTF_8.newEncoder()));
        var count = 0L;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            var row = statement.executeQuery(table.select(engine));
            while (row.next()) {
                var place = 1;
                for (var column : table.columns()) {
                    lines.write(place == 1 ? "" : "\t");
                    lines.write(escaped(column.kind().text(row, place++)));
                }
                lines.write('\n');
                count++;
            }
        }
        lines.flush();
        return new Sum(count, HexFormat.of().formatHex(digest.digest()));
    }

    static Sum sum(InputStream in) throws IOException {
        var digest = sha256();
        var count = 0L;
        var buffer = new byte[1 << 16];
        try (var bytes = new DigestInputStream(in, digest)) {
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (var place = 0; place < read; place++) {
                    count += buffer[place] == '\n' ? 1 : 0;
                }
            }
        }
        return new Sum(count, HexFormat.of().formatHex(digest.digest()));
    }

    static void load(Connection connection, Table table, InputStream in) throws SQLException, IOException, Hindrance {
        try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
                var insert = connection.prepareStatement(table.insert())) {
            var count = 0L;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                bind(insert, table, line.split("\t", -1));
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Table table, String[] values) throws SQLException, Hindrance {
        try {
            for (var place = 0; place < table.columns().size(); place++) {
                var text = unescaped(values[place]);
                insert.setObject(
                        place + 1,
                        text == null ? null : table.columns().get(place).kind().value(text));
            }
        } catch (RuntimeException _) {
            throw new Hindrance("The file holds for the table %s what no row of it can be: take another backup."
                    .formatted(table.name()));
        }
    }

    static String escaped(@Nullable String value) {
        if (value == null) {
            return "\\N";
        }
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    static @Nullable String unescaped(String text) {
        if (text.equals("\\N")) {
            return null;
        }
        var value = new StringBuilder(text.length());
        var from = 0;
        for (var at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
            value.append(text, from, at).append(meant(text.charAt(at + 1)));
            from = at + 2;
        }
        return value.append(text, from, text.length()).toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

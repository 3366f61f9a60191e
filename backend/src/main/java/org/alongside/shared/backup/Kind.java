package org.alongside.shared.backup;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a column holds: how both engines read and write it, and the one text that stands for a value on either.
enum Kind {
    TEXT(String.class),
    ID(UUID.class),
    NUMBER(Integer.class),
    LONG_NUMBER(Long.class),
    AMOUNT(BigDecimal.class),
    TRUTH(Boolean.class),
    DAY(LocalDate.class),
    MOMENT(OffsetDateTime.class);

    private final Class<?> read;

    Kind(Class<?> read) {
        this.read = read;
    }

    static Kind of(String table, String column, String type) throws Hindrance {
        return switch (type) {
            case "character varying", "character" -> TEXT;
            case "uuid" -> ID;
            case "integer" -> NUMBER;
            case "bigint" -> LONG_NUMBER;
            case "numeric" -> AMOUNT;
            case "boolean" -> TRUTH;
            case "date" -> DAY;
            case "timestamp with time zone" -> MOMENT;
            default ->
                throw new Hindrance(
                        "The column %s of the table %s is a %s, which backups do not know: `Kind` has to learn it."
                                .formatted(column, table, type));
        };
    }

    @Nullable
    String text(ResultSet row, int place) throws SQLException {
        return switch (row.getObject(place, read)) {
            case null -> null;
            case OffsetDateTime moment -> moment.toInstant().toString();
            case BigDecimal amount -> amount.toPlainString();
            case Object value -> value.toString();
        };
    }

    /// @throws RuntimeException when no such value is written like this
    Object value(String text) {
        return switch (this) {
            case TEXT -> text;
            case ID -> UUID.fromString(text);
            case NUMBER -> Integer.valueOf(text);
            case LONG_NUMBER -> Long.valueOf(text);
            case AMOUNT -> new BigDecimal(text);
            case TRUTH -> Boolean.valueOf(text);
            case DAY -> LocalDate.parse(text);
            case MOMENT -> OffsetDateTime.parse(text);
        };
    }
}

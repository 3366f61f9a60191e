package org.alongside.shared.backup;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What a backup says of itself: the version of the schema its rows fit, when it was made, and what is in it.
record Manifest(int format, String schema, String madeAt, List<Part> tables) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A table, the order of the values in its lines, and what those lines add up to.
    record Part(String table, List<String> columns, long rows, String sha256) {

        Part {
            Objects.requireNonNull(table);
            Objects.requireNonNull(sha256);
            columns = List.copyOf(columns);
        }

        static Part of(Table table, Rows.Sum sum) {
            return new Part(table.name(), table.columnNames(), sum.rows(), sum.sha256());
        }

        boolean describes(Table those) {
            return table.equals(those.name()) && columns.equals(those.columnNames());
        }

        Rows.Sum sum() {
            return new Rows.Sum(rows, sha256);
        }
    }

    Manifest {
        Objects.requireNonNull(schema);
        tables = List.copyOf(tables);
    }

    boolean fits(List<Table> those) {
        return those.size() == tables.size()
                && IntStream.range(0, those.size())
                        .allMatch(place -> tables.get(place).describes(those.get(place)));
    }

    static Manifest read(byte[] json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }

    byte[] json() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }
}

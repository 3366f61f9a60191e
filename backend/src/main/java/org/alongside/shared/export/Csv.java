package org.alongside.shared.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A table of comma-separated values (RFC 4180) in UTF-8, with the mark at its beginning by which spreadsheets know it.
/// Words that a spreadsheet would take for a formula get an apostrophe in front (OWASP, CSV injection).
public final class Csv implements Closeable {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final SequenceWriter rows;

    /// @param columns their names, in order
    public Csv(OutputStream out, String... columns) throws IOException {
        out.write(MARK.getBytes(StandardCharsets.UTF_8));
        rows = new CsvMapper().writer().writeValues(out);
        row((Object[]) columns);
    }

    /// What is absent stays empty.
    public void row(@Nullable Object... cells) throws IOException {
        rows.write(Arrays.stream(cells).map(Csv::cell).toArray());
    }

    static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            default -> words(value.toString());
        };
    }

    private static String words(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

package org.alongside.shared.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

    @Test
    void words_that_a_spreadsheet_would_run_are_words_again() {
        for (var formula : List.of(
                "=1+1",
                "+44 1702",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=HYPERLINK(\"http://x\")",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x")) {
            assertThat(Csv.cell(formula)).isEqualTo("'" + formula);
        }
        assertThat(Csv.cell("1 + 1 = 2")).isEqualTo("1 + 1 = 2");
        assertThat(Csv.cell(-2)).isEqualTo(-2);
    }

    @Test
    void commas_quotes_and_line_breaks_stay_in_their_cell() throws IOException {
        assertThat(table("a, b", "say \"hi\"", "two\nlines", null))
                .isEqualTo("\uFEFFone,two,three,four\n\"a, b\",\"say \"\"hi\"\"\",\"two\nlines\",\n");
    }

    private static String table(@Nullable Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new Csv(out, "one", "two", "three", "four")) {
            csv.row(cells);
        }
        return out.toString(UTF_8);
    }
}

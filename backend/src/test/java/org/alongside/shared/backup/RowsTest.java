package org.alongside.shared.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowsTest {

    private static final List<String> LETTERS = List.of("\\", "\n", "\r", "\t", "N", "n", "t", " ", "é", "𝒜");

    private final Random random = new Random(1856);

    @Test
    void whatever_was_written_is_read_again_from_one_line() {
        for (var time = 0; time < 10_000; time++) {
            var value = random.ints(random.nextInt(6), 0, LETTERS.size())
                    .mapToObj(LETTERS::get)
                    .collect(Collectors.joining());
            var line = Rows.escaped(value);
            assertThat(line).doesNotContain("\n", "\r", "\t");
            assertThat(Rows.unescaped(line)).isEqualTo(value);
        }
    }

    @Test
    void nothing_is_not_the_letters_that_stand_for_it() {
        assertThat(Rows.escaped(null)).isEqualTo("\\N");
        assertThat(Rows.unescaped("\\N")).isNull();
        assertThat(Rows.unescaped(Rows.escaped("\\N"))).isEqualTo("\\N");
    }
}

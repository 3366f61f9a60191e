package org.alongside.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a failure of the database means, by the state that SQL puts it in, however deep it lies.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TroubleTest {

    @ParameterizedTest
    @CsvSource({
        "40001, COLLISION",
        "23505, COLLISION",
        "22001, UNFIT",
        "53100, DATABASE_FULL",
        "90020, DATABASE_TAKEN",
        "08006, DATABASE_AWAY",
        "57P01, DATABASE_AWAY",
        "90098, DATABASE_AWAY",
        "42703, MISTAKE"
    })
    void each_state_has_its_meaning(String state, Trouble expected) {
        var thrown = new IllegalStateException("around it", new SQLException("quotes somebody's words", state));

        assertThat(Trouble.of(thrown)).isEqualTo(expected);
        assertThat(Trouble.states(thrown)).contains(state).doesNotContain("quotes");
    }

    @ParameterizedTest
    @CsvSource({"true, DATABASE_FULL", "false, MISTAKE"})
    void h2_has_no_word_for_a_full_disk_and_hands_on_what_the_system_said(boolean bySystem, Trouble expected) {
        var below = bySystem ? new IOException("No space left on device") : new IllegalStateException("something else");

        assertThat(Trouble.of(new SQLException("General error", "HY000", below)))
                .isEqualTo(expected);
    }
}

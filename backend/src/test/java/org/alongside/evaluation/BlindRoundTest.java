package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlindRoundTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void an_open_round_takes_answers_to_the_end_of_its_last_day_and_shows_nothing() {
        var open = new BlindRound(true, LAST);
        assertThat(open.againstAnswering(LAST)).isEmpty();
        assertThat(open.againstAnswering(LAST.plusDays(1))).contains(BlindRound.CLOSED);
        assertThat(open.againstShowing()).contains(BlindRound.STILL_OPEN);
        assertThat(open.againstClosing()).isEmpty();
    }

    @Test
    void a_closed_round_shows_its_results_and_takes_no_answer() {
        var closed = new BlindRound(false, LAST);
        assertThat(closed.againstAnswering(LAST)).contains(BlindRound.CLOSED);
        assertThat(closed.againstShowing()).isEmpty();
        assertThat(closed.againstClosing()).contains(BlindRound.CLOSED);
    }
}

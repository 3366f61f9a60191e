package org.alongside.shared.publicread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewalTest {

    @Test
    void an_answer_is_fetched_anew_by_one_reader_a_moment_before_it_ends() {
        var begin = Long.MAX_VALUE - 5; // the clock of the machine may run over
        var renewal = new Renewal(begin);
        var early = begin + Duration.ofMillis(699).toNanos();
        var due = begin + Duration.ofMillis(700).toNanos();

        assertThat(renewal.isMine(early)).isFalse();
        assertThat(renewal.isMine(due)).isTrue();
        assertThat(renewal.isMine(due)).isFalse();
    }
}

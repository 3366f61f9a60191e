package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LookedBackTest {

    @Test
    void what_went_wrong_and_one_learning_are_owed() {
        assertThat(new LookedBack(" ", 1).againstConcluding()).contains(LookedBack.SAY_WHAT_WENT_WRONG);
        assertThat(new LookedBack("The hall", 0).againstConcluding()).contains(LookedBack.SAY_WHAT_YOU_LEARNED);
        assertThat(new LookedBack("The hall", 1).againstConcluding()).isEmpty();
    }
}

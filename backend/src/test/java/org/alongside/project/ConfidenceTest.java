package org.alongside.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfidenceTest {

    @Test
    void what_nobody_has_joined_or_spoken_in_may_still_go_public() {
        assertThat(new Confidence(false, 1).againstGoingPublic()).isEmpty();
    }

    @Test
    void where_anybody_spoke_or_came_it_stays_private() {
        assertThat(new Confidence(true, 1).againstGoingPublic()).contains(Confidence.STAYS_PRIVATE);
        assertThat(new Confidence(false, 2).againstGoingPublic()).contains(Confidence.STAYS_PRIVATE);
    }
}

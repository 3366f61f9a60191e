package org.alongside.project.stage;

import static org.alongside.project.membership.Expertise.BOTH;
import static org.alongside.project.membership.Expertise.LIVED;
import static org.alongside.project.membership.Expertise.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StewardsOfBothKindsTest {

    @Test
    void it_takes_one_by_lived_experience_and_one_by_profession() {
        assertThat(StewardsOfBothKinds.areThere(List.of())).isFalse();
        assertThat(StewardsOfBothKinds.areThere(List.of(LIVED, LIVED, LIVED))).isFalse();
        assertThat(StewardsOfBothKinds.areThere(List.of(PROFESSIONAL, PROFESSIONAL)))
                .isFalse();
        assertThat(StewardsOfBothKinds.areThere(List.of(LIVED, PROFESSIONAL))).isTrue();
    }

    @Test
    void somebody_who_is_both_stands_in_for_one_of_the_two() {
        assertThat(StewardsOfBothKinds.areThere(List.of(BOTH))).isFalse();
        assertThat(StewardsOfBothKinds.areThere(List.of(BOTH, LIVED))).isTrue();
        assertThat(StewardsOfBothKinds.areThere(List.of(PROFESSIONAL, BOTH))).isTrue();
        assertThat(StewardsOfBothKinds.areThere(List.of(BOTH, BOTH))).isTrue();
    }
}

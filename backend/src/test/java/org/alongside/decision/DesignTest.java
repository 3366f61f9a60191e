package org.alongside.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesignTest {

    @Test
    void is_whole_once_what_where_and_when_are_settled() {
        assertThat(new Design(EnumSet.of(Facet.WHAT, Facet.WHERE, Facet.WHEN)).isWhole())
                .isTrue();
        assertThat(new Design(EnumSet.allOf(Facet.class)).isWhole()).isTrue();
    }

    @Test
    void is_not_whole_without_any_one_of_them() {
        for (var facet : EnumSet.of(Facet.WHAT, Facet.WHERE, Facet.WHEN)) {
            assertThat(new Design(EnumSet.complementOf(EnumSet.of(facet))).isWhole())
                    .as("without %s", facet)
                    .isFalse();
        }
    }
}

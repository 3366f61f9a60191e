package org.alongside.project.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsMetOrCopedWithTest {

    private static Balance balance(String needed, String pledged) {
        return new Balance(new BigDecimal(needed), new BigDecimal(pledged));
    }

    @Test
    void needs_are_met_when_as_much_is_pledged_of_each() {
        assertThat(NeedsMetOrCopedWith.isEither(List.of(balance("8", "8.00"), balance("1", "2")), false))
                .isTrue();
        assertThat(NeedsMetOrCopedWith.isEither(List.of(balance("8", "9"), balance("12.50", "12.49")), false))
                .isFalse();
    }

    @Test
    void needs_that_are_not_met_are_coped_with_in_words() {
        assertThat(NeedsMetOrCopedWith.isEither(List.of(balance("8", "0")), true))
                .isTrue();
    }

    @Test
    void where_nothing_is_needed_nothing_is_missing() {
        assertThat(NeedsMetOrCopedWith.isEither(List.of(), false)).isTrue();
    }
}

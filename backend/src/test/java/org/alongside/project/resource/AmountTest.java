package org.alongside.project.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.shared.problem.Invalid;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "8, TIME, 8",
        "1.50, TIME, 1.5",
        "100, SKILLS, 100",
        "12.5, MONEY, 12.50",
        "9999999.99, MONEY, 9999999.99"
    })
    void an_amount_is_written_as_short_as_it_can_be_and_money_with_its_pence(
            String said, ResourceKind kind, String written) {
        assertThat(Amount.aboveZero("/needed", said).written(kind)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1", "1.234", "12345678", "1e3", "8 hours", "١", "1,5", "+1", ".5"})
    void what_is_no_amount_above_zero_is_refused(String said) {
        assertThatThrownBy(() -> Amount.aboveZero("/needed", said)).isInstanceOf(Invalid.class);
    }

    @Test
    void nothing_used_is_an_amount_too() {
        assertThat(Amount.zeroOrMore("/used", null).written(ResourceKind.TIME)).isEqualTo("0");
        assertThat(Amount.zeroOrMore("/used", "0.0").written(ResourceKind.MONEY))
                .isEqualTo("0.00");
        assertThatThrownBy(() -> Amount.zeroOrMore("/used", "none")).isInstanceOf(Invalid.class);
    }
}

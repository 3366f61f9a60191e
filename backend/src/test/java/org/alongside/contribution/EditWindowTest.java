package org.alongside.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditWindowTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 3, 1);

    @Test
    void words_can_be_changed_until_the_last_day_is_over() {
        var window = new EditWindow(ENTERED, 14);
        assertThat(window.againstEditing(ENTERED)).isEmpty();
        assertThat(window.againstEditing(ENTERED.plusDays(14))).isEmpty();
        assertThat(window.againstEditing(ENTERED.plusDays(15))).contains(EditWindow.TIME_TO_EDIT_OVER);
    }

    @Test
    void with_no_days_they_can_be_changed_on_the_same_day() {
        assertThat(new EditWindow(ENTERED, 0).againstEditing(ENTERED)).isEmpty();
        assertThat(new EditWindow(ENTERED, 0).againstEditing(ENTERED.plusDays(1)))
                .isPresent();
    }
}

package org.alongside.contribution;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.problem.Reason;

/// People may change their words for as many days as the project sets, counted from the day they were entered: long
/// enough to mend them, short enough that an answer still fits them.
record EditWindow(LocalDate enteredOn, int days) {

    static final Reason TIME_TO_EDIT_OVER = new Reason(
            "time-to-edit-over",
            "The days in which these words could be changed are over. You can still take them back, or add new ones.");

    /// The last day.
    LocalDate until() {
        return enteredOn.plusDays(days);
    }

    Optional<Reason> againstEditing(LocalDate today) {
        return today.isAfter(until()) ? Optional.of(TIME_TO_EDIT_OVER) : Optional.empty();
    }
}

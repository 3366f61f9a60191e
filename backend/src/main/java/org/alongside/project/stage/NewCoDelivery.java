package org.alongside.project.stage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// A declaration: YES; NO, because; or NOT_YET, to be said by a day within the coming year.
public record NewCoDelivery(
        @NotNull DeliveryAnswer answer,
        @Nullable @Size(max = 1000) String because,
        @Nullable LocalDate byDay) {

    Optional<Violation> missing(LocalDate today) {
        if (answer == DeliveryAnswer.NO && (because == null || because.isBlank())) {
            return Optional.of(Violation.at("/because", "Say why not, in a sentence that everyone can read."));
        }
        if (answer != DeliveryAnswer.NOT_YET) {
            return byDay == null
                    ? Optional.empty()
                    : Optional.of(Violation.at(
                            "/byDay", "Leave the day out: it belongs to an answer that is still to come."));
        }
        return byDay == null || byDay.isBefore(today) || byDay.isAfter(today.plusYears(1))
                ? Optional.of(
                        Violation.at("/byDay", "Choose the day by which you will say, from today to a year from now."))
                : Optional.empty();
    }
}

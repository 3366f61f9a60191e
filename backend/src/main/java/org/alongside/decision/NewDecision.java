package org.alongside.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// A decision to be written down: the question, two to twelve options that were weighed, the outcome and its reasons,
/// what those say who saw it otherwise, and the day on which it is looked at again, within three years, in half a year
/// when it is not said. One about a facet of the design also says who could not use what was chosen, and what would fix
/// it. `replaces` names the
/// decision in whose place it stands.
public record NewDecision(
        @NotBlank @Size(max = 300) String question,
        @NotNull @Size(min = 2, max = 12) List<@NotBlank @Size(max = 300) String> options,
        @NotBlank @Size(max = 1000) String outcome,
        @NotBlank @Size(max = 1000) String reasons,
        @Nullable @Size(max = 1000) String dissent,
        @Nullable LocalDate reviewOn,
        @Nullable Facet facet,
        @Nullable @Size(max = 500) String leftOut,
        @Nullable @Size(max = 500) String remedy,
        @Nullable UUID replaces) {

    private static final int YEARS = 3;
    private static final int HALF_A_YEAR = 6;

    LocalDate review(LocalDate today) {
        return reviewOn == null ? today.plusMonths(HALF_A_YEAR) : reviewOn;
    }

    Optional<Violation> wrong(LocalDate today) {
        if (!review(today).isAfter(today) || review(today).isAfter(today.plusYears(YEARS))) {
            return Optional.of(Violation.at("/reviewOn", "Choose a day from tomorrow to three years from now."));
        }
        return facet == null || isSaid(leftOut)
                ? Optional.empty()
                : Optional.of(Violation.at("/leftOut", "Say who could not use what you chose, or that everyone can."));
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}

package org.alongside.project.nextstep;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// What people write about a next step: what is done, who does it (a group, a role or, with their yes, a person), by
/// which day within two years, in two weeks when it is not said, and what help it needs.
public record NextStepDraft(
        @NotBlank @Size(max = 300) String what,
        @NotBlank @Size(max = 120) String who,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 300) String needs) {

    private static final int YEARS = 2;
    private static final int TWO_WEEKS = 14;

    LocalDate day(LocalDate today) {
        return dueOn == null ? today.plusDays(TWO_WEEKS) : dueOn;
    }

    Optional<Violation> wrongDay(LocalDate today) {
        return day(today).isBefore(today) || day(today).isAfter(today.plusYears(YEARS))
                ? Optional.of(Violation.at("/dueOn", "Choose a day from today to two years from now."))
                : Optional.empty();
    }
}

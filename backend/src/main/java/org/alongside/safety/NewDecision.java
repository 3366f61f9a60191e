package org.alongside.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.alongside.shared.installation.Clause;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// How a case ends, and why: LEFT; for a comment or a project also HIDDEN, with the house rule as `clause`; for texts
/// that are neither a contribution nor a comment DEALT_WITH; for a complaint RESTORED or UPHELD. Whoever reported or
/// complained reads the reason, and so do those inside a project that is hidden.
public record NewDecision(
        @NotNull Outcome outcome,
        @Nullable Clause clause,
        @NotBlank @Size(max = 1_000) String reason) {

    /// @throws Invalid when the house rule is missing, or is named where nothing is hidden
    void check() {
        if ((outcome == Outcome.HIDDEN) != (clause != null)) {
            throw new Invalid(Violation.at("/clause", "Name the house rule for what is hidden, and only for that."));
        }
    }
}

package org.alongside.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// How a case ends, and why: LEFT, or DEALT_WITH where the text is not a contribution; for a complaint RESTORED or
/// UPHELD. Whoever reported or complained reads the reason.
public record NewDecision(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 1_000) String reason) {}

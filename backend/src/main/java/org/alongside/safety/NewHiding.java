package org.alongside.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.alongside.shared.installation.Clause;

/// Which house rule the words break, and how; the author reads both.
public record NewHiding(
        @NotNull Clause clause, @NotBlank @Size(max = 1_000) String reason) {}

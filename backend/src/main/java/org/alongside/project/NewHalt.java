package org.alongside.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// That a project stands still, and why, in a sentence for everyone who finds it.
public record NewHalt(
        @NotNull HaltKind kind, @NotBlank @Size(max = 1000) String because) {}

package org.alongside.safety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why the words should be public again.
public record NewComplaint(@NotBlank @Size(max = 5_000) String words) {}

package org.alongside.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a facet of the design needs no decision, in a sentence for everyone.
public record NewNotNeeded(@NotBlank @Size(max = 500) String because) {}

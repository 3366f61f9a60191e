package org.alongside.evaluation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// An aim that is judged, in one version of its words.
public record JudgedAim(@NotNull UUID id, @Min(1) int version) {}

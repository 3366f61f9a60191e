package org.alongside.safety;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// The text that somebody reports.
public record About(@NotNull SubjectKind kind, @NotNull UUID id) {}

package org.alongside.participant;

import jakarta.validation.constraints.NotNull;

/// The versions of the terms and the privacy notice that somebody has read and accepts.
public record AcceptedTerms(@NotNull String terms, @NotNull String privacy) {}

package org.alongside.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows that a report has arrived, and later how it ended. It says nothing of whoever sent it; its id cannot be
/// guessed.
public record Receipt(
        UUID id,
        About about,
        LocalDate reportedOn,
        @Nullable Outcome outcome) {}

package org.alongside.safety;

import java.time.LocalDate;
import org.alongside.shared.installation.Clause;
import org.jspecify.annotations.Nullable;

/// How it ended, and why. Who decided is kept and not told.
public record Verdict(
        Outcome outcome, @Nullable Clause clause, @Nullable String reason, LocalDate on) {}

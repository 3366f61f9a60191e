package org.alongside.project;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A project that stands still, since which day, and why in words of its stewards.
public record Halt(HaltKind kind, String because, LocalDate since) {

    /// From the three columns that hold it; absent while the project goes on.
    public static @Nullable Halt of(@Nullable HaltKind kind, @Nullable String because, @Nullable LocalDate since) {
        return kind == null ? null : new Halt(kind, requireNonNull(because), requireNonNull(since));
    }
}

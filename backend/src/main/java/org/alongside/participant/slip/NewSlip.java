package org.alongside.participant.slip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The six words of a slip, in any spelling of spaces, hyphens and capitals.
public record NewSlip(@NotNull @Size(max = 200) String slip) {

    /// Nobody reads a slip in a log.
    @Override
    public String toString() {
        return "NewSlip";
    }
}

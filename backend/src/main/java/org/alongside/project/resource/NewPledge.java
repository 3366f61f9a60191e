package org.alongside.project.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a person gives: a decimal above 0 with at most two places, as text. The note is read by everyone who sees the
/// project; so is their name, where `showName` is true.
public record NewPledge(
        @NotBlank @Size(max = 10) String amount,
        @Nullable @Size(max = 300) String note,
        @Nullable Boolean showName) {

    Amount given() {
        return Amount.aboveZero("/amount", amount);
    }

    boolean shows() {
        return Boolean.TRUE.equals(showName);
    }
}

package org.alongside.project.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What an organisation gives, as a steward writes it down: a decimal above 0 with at most two places, as text.
public record NewOrganisationPledge(
        @NotBlank @Size(max = 10) String amount,
        @Nullable @Size(max = 300) String note) {

    Amount given() {
        return Amount.aboveZero("/amount", amount);
    }
}

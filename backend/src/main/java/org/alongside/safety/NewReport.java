package org.alongside.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What somebody reports, and why; `words` if they like. Where somebody may be at risk, `tellSafeguarding` asks to tell
/// whoever is there to keep people safe.
public record NewReport(
        @NotNull @Valid About about,
        @NotNull Concern concern,
        @Nullable @Size(max = 5_000) String words,
        boolean tellSafeguarding) {

    boolean isAboutRisk() {
        return concern == Concern.SOMEONE_AT_RISK;
    }
}

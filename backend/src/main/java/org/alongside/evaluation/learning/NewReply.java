package org.alongside.evaluation.learning;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Whether a project applied what another learned. Who did not says why.
public record NewReply(
        boolean applied, @Nullable @Size(max = 1000) String why) {

    boolean isExplained() {
        return applied || (why != null && !why.isBlank());
    }
}

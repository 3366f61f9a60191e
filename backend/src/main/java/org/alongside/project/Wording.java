package org.alongside.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of an aim's words.
@Embeddable
record Wording(
        String change, @Nullable String forWhom, @Nullable String howWeWillKnow, LocalDate writtenOn) {

    boolean says(AimDraft draft) {
        return new AimDraft(draft.id(), change, forWhom, howWeWillKnow).equals(draft);
    }
}

package org.alongside.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of an aim, and the day it was written.
public record AimView(
        UUID id,
        int version,
        String change,
        @Nullable String forWhom,
        @Nullable String howWeWillKnow,
        LocalDate writtenOn) {

    boolean saysAll() {
        return forWhom != null && howWeWillKnow != null;
    }

    static AimView of(UUID id, int version, Wording wording) {
        return new AimView(
                id, version, wording.change(), wording.forWhom(), wording.howWeWillKnow(), wording.writtenOn());
    }
}

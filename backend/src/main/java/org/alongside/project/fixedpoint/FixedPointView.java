package org.alongside.project.fixedpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.edit.Versioned;
import org.jspecify.annotations.Nullable;

/// A fixed point as anyone may see it who sees the project. `addedLate` says that people had already said something
/// when it was added, `changedLateOn` on which day it was last changed after that, and `liftedOn` since when it can
/// change after all.
public record FixedPointView(
        UUID id,
        UUID projectId,
        String what,
        String why,
        String whoSays,
        LocalDate writtenOn,
        boolean addedLate,
        @Nullable LocalDate changedLateOn,
        @Nullable LocalDate liftedOn,
        int version)
        implements Versioned {}

package org.alongside.project.nextstep;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.edit.Versioned;
import org.jspecify.annotations.Nullable;

/// A next step as anyone may see it who sees the project. It is late after its `dueOn` while it has no `doneOn`.
public record NextStepView(
        UUID id,
        UUID projectId,
        String what,
        String who,
        LocalDate dueOn,
        @Nullable String needs,
        LocalDate writtenOn,
        @Nullable LocalDate doneOn,
        int version)
        implements Versioned {}

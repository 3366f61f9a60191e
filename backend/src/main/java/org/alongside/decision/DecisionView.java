package org.alongside.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision as anyone may see it who sees the project. It is to be looked at again once `reviewOn` has come, unless
/// `replacedBy` names the one that stands in its place.
public record DecisionView(
        UUID id,
        UUID projectId,
        String question,
        List<String> options,
        String outcome,
        String reasons,
        @Nullable String dissent,
        LocalDate decidedOn,
        LocalDate reviewOn,
        @Nullable Facet facet,
        @Nullable String leftOut,
        @Nullable String remedy,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy) {}

package org.alongside.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A facet of a design with the decisions that stand now; without any, `notNeededBecause` says why it needs none, or
/// is absent while it is open. `asked` tells whether the design is not whole without it.
public record FacetView(
        Facet facet,
        boolean asked,
        List<DecisionView> decisions,
        @Nullable String notNeededBecause,
        @Nullable LocalDate notNeededSince) {}

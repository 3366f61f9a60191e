package org.alongside.decision;

import java.util.Arrays;
import java.util.Set;

/// The facets of a design that are settled: decided, or said to need no decision.
record Design(Set<Facet> settled) {

    /// PRODUCT, rule 7: what, where and when each need a decision or an explicit "not needed".
    boolean isWhole() {
        return Arrays.stream(Facet.values()).filter(Facet::isAsked).allMatch(settled::contains);
    }
}

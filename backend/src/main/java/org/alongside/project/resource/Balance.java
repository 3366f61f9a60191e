package org.alongside.project.resource;

import java.math.BigDecimal;

/// What is needed of one thing, and all that is pledged of it.
record Balance(BigDecimal needed, BigDecimal pledged) {

    boolean isMet() {
        return pledged.compareTo(needed) >= 0;
    }
}

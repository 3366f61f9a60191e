package org.alongside.safety;

/// Why somebody has to decide.
public enum Ask {
    REPORT,
    COMPLAINT
}

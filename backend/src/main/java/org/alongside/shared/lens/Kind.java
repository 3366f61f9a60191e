package org.alongside.shared.lens;

/// What somebody speaks from, as it is counted: everybody is of exactly one kind.
public enum Kind {
    LIVED_ONLY,
    PROFESSIONAL_ONLY,
    BOTH,
    NOT_SAID;

    /// Whether the lens of lived expertise takes them in.
    public boolean isLived() {
        return this == LIVED_ONLY || this == BOTH;
    }

    /// Whether the lens of professional expertise takes them in.
    public boolean isProfessional() {
        return this == PROFESSIONAL_ONLY || this == BOTH;
    }
}

package org.alongside.decision;

/// A side of a design. What, where and when belong to every design.
public enum Facet {
    WHAT(true),
    WHERE(true),
    WHEN(true),
    WHO(false),
    HOW(false);

    private final boolean asked;

    Facet(boolean asked) {
        this.asked = asked;
    }

    /// Whether a design is not whole without it.
    public boolean isAsked() {
        return asked;
    }
}

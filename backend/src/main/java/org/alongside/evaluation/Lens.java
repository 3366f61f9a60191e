package org.alongside.evaluation;

/// Through whose eyes to look.
public enum Lens {
    EVERYONE,
    LIVED,
    PROFESSIONAL
}

package org.alongside.project;

/// How a project stands still: for now, or for good.
public enum HaltKind {
    PAUSED,
    ENDED
}

package org.alongside.safety;

/// What a report can be about.
public enum SubjectKind {
    CONTRIBUTION,
    /// All that a project says of itself, its aims with it.
    PROJECT,
    ORGANISATION
}

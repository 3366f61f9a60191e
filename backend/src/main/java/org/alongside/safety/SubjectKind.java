package org.alongside.safety;

/// What a report can be about.
public enum SubjectKind {
    CONTRIBUTION,
    /// All that a project says of itself, its aims with it.
    PROJECT,
    ORGANISATION,
    /// All that those who look after a project say in a round: its questions, and what they found and learned.
    EVALUATION,
    /// What somebody answered in words in a round that is closed; nobody knows who.
    COMMENT
}

package org.alongside.evaluation;

/// How far a round has come.
public enum RoundState {
    /// People answer, and nobody sees results.
    OPEN,
    /// It was counted; what was learned is not yet said.
    CLOSED,
    /// What was found, got wrong and learned is said.
    CONCLUDED
}

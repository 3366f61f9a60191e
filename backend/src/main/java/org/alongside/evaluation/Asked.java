package org.alongside.evaluation;

/// Who is asked in a round.
public enum Asked {
    /// Everyone who takes part in the project now.
    MEMBERS,
    /// Everyone with an account who ever brought something to it.
    CONTRIBUTORS,
    /// People without an account, on paper or by their slip.
    SLIP_HOLDERS
}

package org.alongside.participant;

/// What becomes of what a person said in public, when everything else about them is erased.
public enum MyWords {
    /// They stay, as the words of a former participant.
    KEEP,
    /// They are taken back too.
    WITHDRAW
}

package org.alongside.voice;

/// Where a voice stands on the board, in the order of the board: what still wants doing comes first.
public enum VoiceStanding {
    NOT_YET_ASKED,
    NO_ANSWER_YET,
    NOT_NOW,
    HEARD,
    DECLINED
}

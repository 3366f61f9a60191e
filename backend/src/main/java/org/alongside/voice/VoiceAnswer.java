package org.alongside.voice;

/// What a group said, or who speaks for it, when it was asked to take part.
public enum VoiceAnswer {
    YES,
    NOT_NOW,
    NO_THANKS,
    NEVER_ASK
}

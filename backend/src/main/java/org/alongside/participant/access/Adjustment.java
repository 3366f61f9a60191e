package org.alongside.participant.access;

/// What others can do so that somebody can take part. Never why.
public enum Adjustment {
    STEP_FREE,
    HEARING_LOOP,
    BSL,
    INTERPRETER,
    LARGE_PRINT,
    QUIET_ROOM,
    SOMEONE_WITH_ME
}

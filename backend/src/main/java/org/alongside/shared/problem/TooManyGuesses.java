package org.alongside.shared.problem;

/// Secrets that open nothing, tried too often in a short while.
public final class TooManyGuesses extends Refusal {

    private final long secondsToWait;

    public TooManyGuesses(long secondsToWait) {
        super(new Reason("too-many-guesses", "That opened nothing, like others before it. Please wait a few seconds."));
        this.secondsToWait = secondsToWait;
    }

    long secondsToWait() {
        return secondsToWait;
    }
}

package org.alongside.shared.problem;

/// Two requests met in the database, and this one gave way; nothing of it was kept.
public final class TryAgain extends Refusal {

    public TryAgain() {
        super(new Reason("try-again", "Something else changed at the same moment. Please try again."));
    }
}

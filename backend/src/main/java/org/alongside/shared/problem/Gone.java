package org.alongside.shared.problem;

/// It was here, and whoever brought it took it back.
public final class Gone extends Refusal {

    public Gone() {
        super(new Reason("gone", "It was taken back by whoever said it."));
    }
}

package org.alongside.shared.problem;

/// More than we take at once.
public final class TooLarge extends Refusal {

    public TooLarge() {
        super(new Reason("too-large", "This is more than we take at once."));
    }
}

package org.alongside.shared.problem;

/// It is there, and its words are shown to nobody but those they concern: the reason names the house rule.
public final class Hidden extends Refusal {

    public Hidden(Reason reason) {
        super(reason);
    }
}

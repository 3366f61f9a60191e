package org.alongside.shared.installation;

import java.util.Locale;
import org.alongside.shared.problem.Reason;

/// The house rules of the installation, as far as words can break them. They stand in for the agreement of a group
/// where it has none of its own. The screen says them at `/house-rules`.
public enum Clause {
    RESPECT("We speak with respect, also when we disagree."),
    NO_HARM("We say nothing that threatens, hurts or helps to hurt anybody."),
    PRIVACY("We leave out what would tell who another person is or how to find them."),
    HONESTY("We say what we believe to be true, in our own name."),
    ON_TOPIC("We keep to what the project is about, and sell nothing."),
    LAW("We say nothing that is against the law.");

    private final String words;

    Clause(String words) {
        this.words = words;
    }

    /// Why the words are not shown.
    public Reason reason() {
        return new Reason(
                "hidden-for-" + name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "These words are hidden because of a house rule: " + words);
    }
}

package org.alongside.shared.installation;

import jakarta.enterprise.context.ApplicationScoped;

/// Which versions of the terms and the privacy notice are in force, for features that ask people to accept them.
@ApplicationScoped
public class CurrentTerms {

    private final Installation installation;

    CurrentTerms(Installation installation) {
        this.installation = installation;
    }

    public String terms() {
        return installation.terms().version();
    }

    public String privacy() {
        return installation.privacy().version();
    }
}

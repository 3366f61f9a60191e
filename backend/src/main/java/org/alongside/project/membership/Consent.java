package org.alongside.project.membership;

import java.util.Optional;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Whoever says that they use a service may be saying something about their health (UK GDPR, article 9): it is kept
/// only with a yes of its own, and never because it was in a request.
public record Consent(@Nullable Expertise said, boolean given) {

    static final Violation MISSING = Violation.at(
            "/consent",
            "Say yes to our keeping that you use this service, or leave out how you know it. Send `consent: true` for yes.");

    /// What is wrong where a yes is missing.
    public Optional<Violation> missing() {
        return isAskedFor() && !given ? Optional.of(MISSING) : Optional.empty();
    }

    boolean isAskedFor() {
        return said == Expertise.LIVED || said == Expertise.BOTH;
    }
}

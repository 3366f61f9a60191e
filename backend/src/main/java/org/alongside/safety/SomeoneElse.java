package org.alongside.safety;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.problem.Reason;

/// Nobody decides about their own words, and nobody about a complaint against what they decided themselves. It falls to
/// the people who look after the project, and to the installation's admins where none of them is left.
record SomeoneElse(Set<UUID> moderators, Set<UUID> involved) {

    static final Reason SOMEONE_ELSE_DECIDES =
            new Reason("someone-else-decides", "You have a part in this yourself, so somebody else decides about it.");
    static final Reason MODERATORS_DECIDE =
            new Reason("moderators-decide", "The stewards and facilitators of the project decide about this.");

    /// Nobody in the project may decide.
    boolean isForAdmins() {
        return involved.containsAll(moderators);
    }

    Optional<Reason> againstDeciding(UUID person, boolean admin) {
        if (involved.contains(person)) {
            return Optional.of(SOMEONE_ELSE_DECIDES);
        }
        return moderators.contains(person) || (admin && isForAdmins())
                ? Optional.empty()
                : Optional.of(MODERATORS_DECIDE);
    }
}

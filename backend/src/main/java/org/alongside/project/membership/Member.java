package org.alongside.project.membership;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part, for the stewards and facilitators of the same project. `expertise` is there only where the
/// person chose to show it to them: its absence does not tell whether they said anything.
public record Member(
        UUID membershipId,
        String displayName,
        @Nullable Expertise expertise,
        Set<Duty> duties,
        Set<Duty> offered,
        LocalDate joinedOn) {

    static Member of(Membership membership, String displayName) {
        return new Member(
                membership.id(),
                displayName,
                membership.shownExpertise(),
                membership.held(),
                membership.offered(),
                membership.joinedOn());
    }
}

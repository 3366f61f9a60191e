package org.alongside.project.membership;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Somebody who takes part, for the stewards and facilitators of the same project. What they say of their expertise is
/// not here: nobody sees it but the person.
public record Member(UUID membershipId, String displayName, Set<Duty> duties, Set<Duty> offered, LocalDate joinedOn) {

    static Member of(Membership membership, String displayName) {
        return new Member(membership.id(), displayName, membership.held(), membership.offered(), membership.joinedOn());
    }
}

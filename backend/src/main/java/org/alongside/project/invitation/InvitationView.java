package org.alongside.project.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An invitation, for the stewards of its project.
public record InvitationView(
        UUID id, UUID projectId, int uses, int usesLeft, LocalDate madeOn, Instant endsAt, InvitationState state) {

    static InvitationView of(Invitation invitation, Instant at) {
        return new InvitationView(
                invitation.id(),
                invitation.projectId(),
                invitation.uses(),
                invitation.usesLeft(),
                invitation.madeOn(),
                invitation.endsAt(),
                invitation.state(at));
    }
}

package org.alongside.project.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.Reason;

/// A way into a project for as many people as it says, until it ends. Who made it and who came by it is not kept.
@Entity
class Invitation {

    /// The same for one that never was, is used up, has ended or was revoked: the difference would tell a guesser that
    /// there is something to guess.
    static final Reason OPENS_NOTHING = new Reason(
            "no-invitation",
            "This invitation does not open anything, or not any more. Please ask whoever gave it to you for a new one.");

    @Id
    private UUID id;

    private UUID projectId;
    private String secretHash;
    private int uses;
    private int usesLeft;
    private LocalDate madeOn;
    private Instant endsAt;
    private boolean revoked;

    protected Invitation() {} // for Hibernate

    Invitation(UUID id, UUID projectId, NewInvitation request, Instant at, LocalDate today) {
        this.id = id;
        this.projectId = projectId;
        this.secretHash = new Secret(request.secret()).hash();
        this.uses = request.uses();
        this.usesLeft = request.uses();
        this.madeOn = today;
        this.endsAt = at.plus(Duration.ofDays(request.days()));
    }

    boolean opens(Instant at) {
        return state(at) == InvitationState.OPEN;
    }

    InvitationState state(Instant at) {
        if (revoked) {
            return InvitationState.REVOKED;
        }
        if (usesLeft == 0) {
            return InvitationState.USED_UP;
        }
        return at.isBefore(endsAt) ? InvitationState.OPEN : InvitationState.ENDED;
    }

    /// Lets one more person in.
    ///
    /// @throws NotFound when it lets nobody in
    void use(Instant at) {
        if (!opens(at)) {
            throw new NotFound(OPENS_NOTHING);
        }
        usesLeft--;
    }

    void revoke() {
        revoked = true;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    String secretHash() {
        return secretHash;
    }

    int uses() {
        return uses;
    }

    int usesLeft() {
        return usesLeft;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    Instant endsAt() {
        return endsAt;
    }
}

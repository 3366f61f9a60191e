package org.alongside.project.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.problem.NotAllowed;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;

/// Duties pass from hand to hand: a steward offers one, the person takes it on or declines, and whoever holds one may
/// give it back. Nobody takes a duty away from another.
@ApplicationScoped
@Transactional
class DutyService {

    static final Reason NOT_OFFERED =
            new Reason("not-offered", "Nobody has offered you this duty. A steward of the project can.");

    private final MembershipRepository memberships;
    private final ParticipantService participants;
    private final ProjectAccess access;
    private final Changes changes;

    DutyService(
            MembershipRepository memberships, ParticipantService participants, ProjectAccess access, Changes changes) {
        this.memberships = memberships;
        this.participants = participants;
        this.access = access;
        this.changes = changes;
    }

    void offer(Actor actor, UUID membershipId, Duty duty) {
        var membership = ofOwnProject(actor, membershipId);
        membership.offer(duty);
        note(actor, "duty-offered", membership);
    }

    void takeOfferBack(Actor actor, UUID membershipId, Duty duty) {
        var membership = ofOwnProject(actor, membershipId);
        membership.takeBack(duty);
        note(actor, "offer-taken-back", membership);
    }

    private Membership ofOwnProject(Actor actor, UUID membershipId) {
        var membership =
                access.require(Viewer.of(actor), memberships.live(membershipId), Membership::projectId, "membership");
        access.require(actor, membership.projectId(), Task.GIVE_DUTIES);
        return membership;
    }

    MembershipView takeOn(Actor.Person actor, UUID project, Duty duty) {
        var membership = own(actor, project);
        participants.requireReady(actor);
        if (!membership.holds(duty) && !membership.isOffered(duty) && !isLookedFor(project, duty)) {
            throw new RuleBroken(NOT_OFFERED);
        }
        membership.takeOn(duty);
        note(actor, "duty-taken-on", membership);
        return MembershipView.of(membership);
    }

    /// Where the last steward has left for good there is nobody to offer it.
    private boolean isLookedFor(UUID project, Duty duty) {
        return duty == Duty.STEWARD && memberships.stewards(project) == 0;
    }

    /// Gives back what is held, or declines what is offered.
    MembershipView giveBack(Actor.Person actor, UUID project, Duty duty) {
        access.require(Viewer.of(actor), project);
        var stewards = memberships.lockStewards(project);
        var membership = own(actor, project);
        if (duty == Duty.STEWARD) {
            RuleBroken.unless(new LastSteward(membership.holds(duty), stewards).againstGoing());
        }
        membership.giveBack(duty);
        note(actor, "duty-given-back", membership);
        return MembershipView.of(membership);
    }

    private Membership own(Actor.Person actor, UUID project) {
        access.require(Viewer.of(actor), project);
        return participants
                .known(actor)
                .flatMap(me -> memberships.lockLive(project, me.id()))
                .orElseThrow(() -> new NotAllowed(Standing.MEMBERS_LEAVE));
    }

    private void note(Actor actor, String happened, Membership membership) {
        changes.note(
                actor,
                Change.of(MembershipService.KIND, happened, membership.projectId())
                        .in(membership.projectId()));
    }
}

package org.alongside.project.membership;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where a person took part, and what they said they speak from.
@ApplicationScoped
@Priority(20)
class MembershipData implements PersonalData {

    private final MembershipRepository memberships;
    private final MembershipService service;
    private final ZoneId zone;

    MembershipData(
            MembershipRepository memberships,
            MembershipService service,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.memberships = memberships;
        this.service = service;
        this.zone = zone;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        return memberships.allOf(participant).stream()
                .map(one -> new HeldThing(
                        MembershipService.KIND,
                        one.id(),
                        one.projectId(),
                        one.joinedOn(),
                        List.of(
                                Held.of(Membership.class, "expertise", one.expertise()),
                                Held.of(Membership.class, "consentedOn", one.consentedOn()),
                                Held.of(Membership.class, "showExpertise", one.showsExpertise()))))
                .toList();
    }

    /// A row that the published counts stand on stays, without the person, until they move: were it taken out now, the
    /// count before and after would tell what the person had said.
    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        for (var membership : memberships.allOf(participant)) {
            service.leaveForGood(actor, membership);
            membership.losePerson(actor.today(zone));
            if (!membership.isShown()) {
                memberships.delete(membership);
            }
        }
    }
}

package org.alongside.project.resource;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;

/// What a person pledged. Only members pledge, so a guest has nothing to claim.
@ApplicationScoped
@Priority(25)
class PledgeData implements PersonalData {

    private final PledgeRepository pledges;
    private final ResourceLineRepository lines;
    private final PledgeService service;

    PledgeData(PledgeRepository pledges, ResourceLineRepository lines, PledgeService service) {
        this.pledges = pledges;
        this.lines = lines;
        this.service = service;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        var all = pledges.allOf(participant);
        var projects = lines.list("id in ?1", all.stream().map(Pledge::lineId).toList()).stream()
                .collect(toMap(ResourceLine::id, ResourceLine::projectId));
        return all.stream()
                .map(pledge -> new HeldThing(
                        "pledge",
                        pledge.lineId(),
                        projects.get(pledge.lineId()),
                        null,
                        List.of(
                                Held.of(Pledge.class, "amount", pledge.amount().toPlainString()),
                                Held.of(Pledge.class, "note", pledge.note()),
                                Held.of(Pledge.class, "shownAs", pledge.shownAs()))))
                .toList();
    }

    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        service.erase(actor, participant);
    }
}

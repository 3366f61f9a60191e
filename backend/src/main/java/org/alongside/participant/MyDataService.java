package org.alongside.participant;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.security.Actor;

/// Shows a person all that is held about them, and erases it, at once.
@ApplicationScoped
@Transactional
class MyDataService {

    private final ParticipantRepository participants;
    private final List<PersonalData> shares;
    private final Changes changes;

    MyDataService(ParticipantRepository participants, @All List<PersonalData> shares, Changes changes) {
        this.participants = participants;
        this.shares = List.copyOf(shares);
        this.changes = changes;
    }

    /// The person first, then what they did. Nothing for somebody who signed in and never said what to call them.
    MyData of(Actor.Individual actor) {
        var things = participants.of(actor.account()).stream()
                .flatMap(me -> shares.reversed().stream().flatMap(share -> share.of(me.id()).stream()))
                .toList();
        return new MyData(actor.at(), things);
    }

    /// Erasing twice is as good as once. The row of the person is held from the beginning, so that nothing new is tied
    /// to it meanwhile.
    void erase(Actor.Individual actor, MyWords words) {
        participants
                .of(actor.account())
                .flatMap(me -> participants.lock(me.id()))
                .ifPresent(me -> {
                    shares.forEach(share -> share.erase(actor, me.id(), words));
                    // Under a name made up for it: the feed must not be what still knows the person.
                    changes.note(actor, Change.of(ParticipantService.KIND, "erased", Ids.secret()));
                });
    }
}

package org.alongside.participant.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.cipher.Sealing;
import org.alongside.shared.security.Actor;

/// Lets a person say how and how often they like to be asked.
@ApplicationScoped
@Transactional
class ContactService {

    private final ContactRepository wishes;
    private final ParticipantService participants;
    private final Sealing sealing;
    private final Changes changes;

    ContactService(ContactRepository wishes, ParticipantService participants, Sealing sealing, Changes changes) {
        this.wishes = wishes;
        this.participants = participants;
        this.sealing = sealing;
        this.changes = changes;
    }

    Contact mine(Actor.Person actor) {
        return of(participants.require(actor).id()).orElse(Contact.NOT_SAID);
    }

    Optional<Contact> of(UUID participant) {
        return wishes.of(participant)
                .map(wish -> wish.opened(Optional.ofNullable(wish.words())
                        .map(words -> sealing.open(wish.id(), words))
                        .orElse(null)));
    }

    Contact say(Actor.Person actor, Contact said) {
        var me = participants.require(actor);
        var wish = wishes.lockOrBegin(me.id());
        wish.become(said, said.words() == null ? null : sealing.seal(wish.id(), said.words()));
        changes.note(actor, Change.of(ParticipantService.KIND, "said-how-to-be-contacted", me.id()));
        return said;
    }
}

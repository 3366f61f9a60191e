package org.alongside.participant.contact;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;

/// How a person likes to be contacted.
@ApplicationScoped
@Priority(11)
class ContactData implements PersonalData {

    private final ContactService service;
    private final ContactRepository wishes;

    ContactData(ContactService service, ContactRepository wishes) {
        this.service = service;
        this.wishes = wishes;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        return service.of(participant).stream()
                .map(said -> new HeldThing(
                        "contact",
                        null,
                        null,
                        null,
                        List.of(
                                Held.of(ContactWish.class, "way", said.way()),
                                Held.of(ContactWish.class, "words", said.words())
                                        .named("contactWords"),
                                Held.of(ContactWish.class, "timesAMonth", said.timesAMonth()))))
                .toList();
    }

    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        wishes.erase(participant);
    }
}

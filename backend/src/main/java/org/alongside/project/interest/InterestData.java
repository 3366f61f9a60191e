package org.alongside.project.interest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;

/// What a person declared in the projects they take part in.
@ApplicationScoped
@Priority(24)
class InterestData implements PersonalData {

    private final InterestRepository interests;

    InterestData(InterestRepository interests) {
        this.interests = interests;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        return interests.allOf(participant).stream()
                .map(one -> new HeldThing(
                        "interest",
                        null,
                        one.projectId(),
                        one.saidOn(),
                        List.of(
                                Held.of(Interest.class, "words", one.words()).named("interestWords"),
                                Held.of(Interest.class, "saidOn", one.saidOn()))))
                .toList();
    }

    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        interests.erase(participant);
    }
}

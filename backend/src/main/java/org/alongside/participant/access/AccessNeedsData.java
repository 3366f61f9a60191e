package org.alongside.participant.access;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;
import org.jspecify.annotations.Nullable;

/// What a person needs, opened for the person alone.
@ApplicationScoped
@Priority(10)
class AccessNeedsData implements PersonalData {

    private final AccessNeedsService service;
    private final AccessNeedsRepository needs;

    AccessNeedsData(AccessNeedsService service, AccessNeedsRepository needs) {
        this.service = service;
        this.needs = needs;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        return service.of(List.of(participant)).values().stream()
                .map(said -> new HeldThing("accessNeeds", null, null, null, held(said)))
                .toList();
    }

    private static List<Held> held(AccessNeeds said) {
        return List.of(
                part(
                        "adjustments",
                        said.adjustments().stream().map(Adjustment::name).collect(joining(", "))),
                part("interpreterLanguage", said.interpreterLanguage()),
                part("accessWords", said.words()));
    }

    private static Held part(String name, @Nullable String value) {
        return Held.of(SealedNeeds.class, "needs", value).named(name);
    }

    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        needs.erase(participant);
    }
}

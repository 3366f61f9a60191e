package org.alongside.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alongside.organisation.OrganisationService;
import org.alongside.participant.Known;
import org.alongside.participant.ParticipantService;
import org.alongside.participant.slip.EnteredFor;
import org.alongside.participant.slip.EnteredPeople;
import org.alongside.shared.problem.NotAllowed;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.security.Actor;

/// Who speaks when somebody acts: the person, or the organisation whose program it is.
@ApplicationScoped
class Sources {

    private static final Reason GUESTS_LOOK_AFTER = new Reason(
            "guests-look-after", "With a slip you look after what you said. To say something new, please sign in.");

    private final ParticipantService participants;
    private final EnteredPeople people;
    private final OrganisationService organisations;

    Sources(ParticipantService participants, EnteredPeople people, OrganisationService organisations) {
        this.participants = participants;
        this.people = people;
        this.organisations = organisations;
    }

    /// The person must have introduced themselves and accepted the terms.
    Source require(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> of(participants.requireReady(person));
            case Actor.Guest _ -> throw new NotAllowed(GUESTS_LOOK_AFTER);
            case Actor.Partner partner -> of(partner);
        };
    }

    /// Somebody without an account, whom this actor writes down.
    Source entered(Actor actor, EnteredFor person) {
        return switch (actor) {
            case Actor.Person by -> of(people.enter(by, person));
            case Actor.Guest _, Actor.Partner _ -> throw new NotAllowed(GUESTS_LOOK_AFTER);
        };
    }

    Optional<Source> of(Actor actor) {
        return switch (actor) {
            case Actor.Individual somebody -> participants.known(somebody).map(Sources::of);
            case Actor.Partner partner -> Optional.of(of(partner));
        };
    }

    private static Source of(Known person) {
        return new Source(person.id(), null, person.displayName());
    }

    private Source of(Actor.Partner partner) {
        return new Source(null, partner.organisation(), organisations.name(partner.organisation()));
    }
}

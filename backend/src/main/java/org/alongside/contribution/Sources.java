package org.alongside.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.alongside.organisation.OrganisationService;
import org.alongside.participant.ParticipantService;
import org.alongside.shared.security.Actor;

/// Who speaks when somebody acts: the person, or the organisation whose program it is.
@ApplicationScoped
class Sources {

    private final ParticipantService participants;
    private final OrganisationService organisations;

    Sources(ParticipantService participants, OrganisationService organisations) {
        this.participants = participants;
        this.organisations = organisations;
    }

    /// The person must have introduced themselves and accepted the terms.
    Source require(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> {
                var me = participants.requireReady(person);
                yield new Source(me.id(), null, me.displayName());
            }
            case Actor.Partner partner -> of(partner);
        };
    }

    Optional<Source> of(Actor actor) {
        return switch (actor) {
            case Actor.Person person ->
                participants.known(person).map(me -> new Source(me.id(), null, me.displayName()));
            case Actor.Partner partner -> Optional.of(of(partner));
        };
    }

    private Source of(Actor.Partner partner) {
        return new Source(null, partner.organisation(), organisations.name(partner.organisation()));
    }
}

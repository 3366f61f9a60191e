package org.alongside.participant.access;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.shared.cipher.Sealing;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.alongside.shared.security.Actor;

/// Keeps what people need, sealed. Writes nothing into the feed: even that somebody has access needs is theirs to tell.
@ApplicationScoped
@Transactional
public class AccessNeedsService {

    private static final Violation WHICH_LANGUAGE =
            Violation.at("/interpreterLanguage", "Say which language the interpreter speaks or signs with you.");

    private final AccessNeedsRepository needs;
    private final ParticipantService participants;
    private final Sealing sealing;
    private final ObjectMapper json;

    AccessNeedsService(
            AccessNeedsRepository needs, ParticipantService participants, Sealing sealing, ObjectMapper json) {
        this.needs = needs;
        this.participants = participants;
        this.sealing = sealing;
        this.json = json;
    }

    AccessNeeds mine(Actor.Person actor) {
        var me = participants.require(actor);
        return of(List.of(me.id())).getOrDefault(me.id(), AccessNeeds.NONE);
    }

    /// Taking all of it back waits for nothing, not even for the newest terms.
    AccessNeeds say(Actor.Person actor, AccessNeeds request) {
        var said = request.tidy();
        if (said.areNone()) {
            needs.erase(participants.require(actor).id());
            return said;
        }
        var me = participants.requireReady(actor);
        if (said.needsInterpreter() && said.interpreterLanguage() == null) {
            throw new Invalid(WHICH_LANGUAGE);
        }
        var row = needs.lockOrBegin(me.id());
        row.become(sealing.seal(row.id(), written(said)));
        return said;
    }

    /// For a feature above that has asked for permission and writes the look down. Who needs nothing is absent.
    public Map<UUID, AccessNeeds> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : needs.of(people).stream().collect(toMap(SealedNeeds::participantId, this::opened));
    }

    private AccessNeeds opened(SealedNeeds row) {
        try {
            return json.readValue(sealing.open(row.id(), requireNonNull(row.needs())), AccessNeeds.class)
                    .tidy();
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("Access needs that cannot be read"); // the cause would quote them
        }
    }

    private String written(AccessNeeds said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("Access needs that cannot be written");
        }
    }
}

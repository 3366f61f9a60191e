package org.alongside.participant;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.idempotency.FirstAnswers;
import org.alongside.shared.problem.NotAllowed;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.security.Account;
import org.alongside.shared.security.Actor;
import org.jspecify.annotations.Nullable;

/// People who have no sign-in: written down by somebody, known by the account of their slip, until an account of their
/// own takes over what they said.
@ApplicationScoped
@Transactional
public class Guests {

    private static final Reason WHO_WROTE_IT_DOWN =
            new Reason("who-wrote-it-down", "Only whoever wrote down what this person said can give them a new slip.");

    private final ParticipantRepository participants;
    private final ParticipantService people;
    private final List<PersonalData> shares;
    private final FirstAnswers answers;
    private final Changes changes;

    Guests(
            ParticipantRepository participants,
            ParticipantService people,
            @All List<PersonalData> shares,
            FirstAnswers answers,
            Changes changes) {
        this.participants = participants;
        this.people = people;
        this.shares = List.copyOf(shares);
        this.answers = answers;
        this.changes = changes;
    }

    public boolean isAnybody(Account slip) {
        return participants.of(slip).isPresent();
    }

    /// The person of this slip, new where there is none. Empty when the slip is of somebody whom another has entered.
    public Optional<Known> entered(Actor.Person by, Account slip, @Nullable String displayName) {
        var me = people.requireReady(by);
        if (participants.of(slip).isEmpty()) {
            create(by, slip, Participant.enteredBy(me.id(), Ids.ordered(by.at()), displayName));
        }
        return participants
                .of(slip)
                .filter(guest -> guest.wasEnteredBy(me.id()))
                .map(guest -> guest.calledIfNameless(displayName).known());
    }

    private void create(Actor.Person by, Account slip, Participant guest) {
        participants.persistAndFlush(guest);
        if (participants.claim(slip, guest.id())) {
            changes.note(by, Change.of(ParticipantService.KIND, "introduced", guest.id()));
        } else {
            participants.delete(guest);
        }
    }

    /// Another slip for a person whom this actor has entered; those of before end. The same again is as good as once.
    /// False when the new one is somebody else's.
    ///
    /// @throws NotAllowed when somebody else entered them, or they have an account by now
    public boolean replace(Actor.Person by, UUID person, Account slip) {
        var me = people.require(by);
        var guest = participants
                .lock(person)
                .filter(one -> one.wasEnteredBy(me.id()))
                .orElseThrow(() -> new NotAllowed(WHO_WROTE_IT_DOWN));
        participants.claim(slip, person);
        if (participants.of(slip).filter(one -> one.id().equals(guest.id())).isEmpty()) {
            return false;
        }
        participants.accountsOf(person).stream()
                .filter(old -> !old.equals(slip))
                .forEach(this::end);
        return true;
    }

    /// What the person of this slip has becomes the actor's, and the person goes. Gives how many things; empty when
    /// it is nobody's slip.
    public Optional<Integer> claim(Actor.Person actor, Account slip) {
        var me = people.requireReady(actor);
        return participants
                .of(slip)
                .flatMap(guest -> participants.lock(guest.id()))
                .map(guest -> {
                    var things = shares.stream()
                            .mapToInt(share -> share.claim(guest.id(), me.id()))
                            .sum();
                    changes.note(actor, Change.of(ParticipantService.KIND, "claimed", me.id()));
                    return things;
                });
    }

    private void end(Account slip) {
        answers.forget(slip);
        participants.end(slip);
    }
}

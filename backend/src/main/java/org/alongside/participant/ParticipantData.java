package org.alongside.participant;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.change.Changes;
import org.alongside.shared.idempotency.FirstAnswers;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.GuestTokens;

/// The profile, the sign-ins and what was accepted; and the answers that are kept for requests sent twice.
@ApplicationScoped
@Priority(1)
class ParticipantData implements PersonalData {

    private final ParticipantRepository participants;
    private final AcceptanceRepository acceptances;
    private final FirstAnswers answers;
    private final Changes changes;

    ParticipantData(
            ParticipantRepository participants,
            AcceptanceRepository acceptances,
            FirstAnswers answers,
            Changes changes) {
        this.participants = participants;
        this.acceptances = acceptances;
        this.answers = answers;
        this.changes = changes;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        var me = participants.findById(participant);
        var things = new ArrayList<HeldThing>();
        things.add(new HeldThing(
                "profile",
                me.id(),
                null,
                null,
                List.of(
                        Held.of(Participant.class, "displayName", me.displayName()),
                        Held.of(Participant.class, "languages", String.join(", ", me.languages())))));
        participants
                .accountsOf(participant)
                .forEach(account -> things.add(new HeldThing(
                        account.issuer().equals(GuestTokens.ISSUER) ? "slip" : "account",
                        null,
                        null,
                        null,
                        List.of(Held.of(SignIn.class, "subject", account.subject())))));
        acceptances
                .of(participant)
                .forEach(one -> things.add(new HeldThing(
                        "acceptance",
                        null,
                        null,
                        one.acceptedOn(),
                        List.of(
                                Held.of(Acceptance.class, "terms", one.terms()),
                                Held.of(Acceptance.class, "privacy", one.privacy())))));
        return things;
    }

    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        participants.accountsOf(participant).forEach(answers::forget);
        changes.forget(ParticipantService.KIND, participant);
        acceptances.erase(participant);
        participants.letGoOfEnteredBy(participant);
        participants.erase(participant);
    }

    /// The name somebody was written down by goes with them: the account has its own.
    @Override
    public int claim(UUID from, UUID to) {
        participants.accountsOf(from).forEach(answers::forget);
        changes.forget(ParticipantService.KIND, from);
        participants.erase(from);
        return 0;
    }
}

package org.alongside.participant.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.alongside.participant.Guests;
import org.alongside.participant.Known;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.Violation;
import org.alongside.shared.security.Account;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.GuestTokens;

/// Writes down people who have no account, hands their slips out anew, and lets them in by their slip.
@ApplicationScoped
@Transactional
public class EnteredPeople {

    private static final Reason NO_SLIP = new Reason(
            "no-such-slip",
            "We do not know these six words. Perhaps one is written differently, or a newer slip has taken their place.");

    private final Guests guests;
    private final GuestTokens tokens;

    EnteredPeople(Guests guests, GuestTokens tokens) {
        this.guests = guests;
        this.tokens = tokens;
    }

    /// The person with this slip; a new one where nobody has it yet. Whoever may enter for others has been asked
    /// before.
    ///
    /// @throws Invalid when these are not the words of a slip, or those of somebody whom another has written down
    public Known enter(Actor.Person by, EnteredFor person) {
        var slip = account("/enteredFor/slip", person.slip());
        return guests.entered(by, slip, person.displayName()).orElseThrow(() -> taken("/enteredFor/slip"));
    }

    /// New words for somebody this actor has written down; the old ones open nothing from then on.
    ///
    /// @throws Invalid when these are not the words of a slip, or are somebody else's
    public void handOutAnew(Actor.Person by, UUID person, NewSlip request) {
        if (!guests.replace(by, person, account("/slip", request.slip()))) {
            throw taken("/slip");
        }
    }

    /// @throws NotFound when nobody has this slip
    GuestToken letIn(NewSlip request, Instant now) {
        var slip = account("/slip", request.slip());
        if (!guests.isAnybody(slip)) {
            throw new NotFound(NO_SLIP);
        }
        var expiresAt = tokens.expiry(now);
        return new GuestToken(tokens.token(slip, expiresAt), expiresAt);
    }

    /// All that the slip's person said becomes the actor's own, and the slip ends.
    ///
    /// @throws NotFound when nobody has this slip
    ClaimedView claim(Actor.Person actor, NewSlip request) {
        return new ClaimedView(
                guests.claim(actor, account("/slip", request.slip())).orElseThrow(() -> new NotFound(NO_SLIP)));
    }

    private Account account(String pointer, String typed) {
        return SlipWords.read(typed)
                .map(words -> tokens.account(words.text()))
                .orElseThrow(() -> new Invalid(
                        Violation.at(pointer, "A slip has six words of its list. Check how each of them is written.")));
    }

    private static Invalid taken(String pointer) {
        return new Invalid(Violation.at(pointer, "These words are somebody's already. Draw new ones."));
    }
}

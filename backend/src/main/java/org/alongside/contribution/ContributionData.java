package org.alongside.contribution;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;

/// What a person said.
@ApplicationScoped
@Priority(30)
class ContributionData implements PersonalData {

    private final ContributionRepository contributions;
    private final ContributionService service;

    ContributionData(ContributionRepository contributions, ContributionService service) {
        this.contributions = contributions;
        this.service = service;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        var said = contributions.allOf(participant).stream()
                .map(one -> new HeldThing(
                        ContributionService.KIND,
                        one.id(),
                        one.projectId(),
                        one.saidOn(),
                        List.of(
                                Held.of(Contribution.class, "text", one.draft().text()),
                                Held.of(Contribution.class, "credit", Objects.requireNonNullElse(one.credit(), "")),
                                Held.of(
                                        Contribution.class,
                                        "contentNote",
                                        Objects.requireNonNullElse(one.draft().contentNote(), "")),
                                Held.of(
                                        Contribution.class,
                                        "hiddenReason",
                                        one.hidden() == null ? "" : one.hidden().reason()))));
        // whose words they are is not told here: that is about somebody else
        var entered = contributions.allEnteredBy(participant).stream()
                .map(one -> new HeldThing(
                        "entry",
                        one.id(),
                        one.projectId(),
                        one.enteredOn(),
                        List.of(Held.of(Contribution.class, "enteredBy", participant))));
        return Stream.concat(said, entered).toList();
    }

    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        for (var contribution : contributions.allOf(participant)) {
            if (words == MyWords.WITHDRAW) {
                service.takeBack(actor, contribution);
            } else if (!contribution.isAnonymous()) {
                service.loseAuthor(actor, contribution);
            }
        }
        contributions.detach(participant);
        contributions.letGoOfEnteredBy(participant);
    }

    @Override
    public int claim(UUID from, UUID to) {
        return contributions.repoint(from, to);
    }
}

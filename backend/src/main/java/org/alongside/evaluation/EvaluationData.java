package org.alongside.evaluation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;

/// What a person answered in rounds that are open. Of closed ones nobody knows what was whose.
@ApplicationScoped
@Priority(35)
class EvaluationData implements PersonalData {

    private final AnswerService service;

    EvaluationData(AnswerService service) {
        this.service = service;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        return service.answeredBy(participant).stream()
                .flatMap(round -> service.sheet(round, participant).map(sheet -> thing(round, sheet)).stream())
                .toList();
    }

    private static HeldThing thing(Evaluation round, Sheet sheet) {
        var held = new ArrayList<Held>();
        held.add(Held.of(Answer.class, "sealed", sheet.expertise()).named("expertise"));
        for (var given : sheet.given()) {
            var said = given.words() == null ? String.valueOf(given.option()) : given.words();
            held.add(Held.of(Answer.class, "sealed", said).named("answer"));
        }
        return new HeldThing(AnswerService.KIND, round.id(), round.projectId(), null, held);
    }

    /// Words that stay include an answer: it is counted with the others, and from now on nobody can find it.
    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        if (words == MyWords.WITHDRAW) {
            service.answeredBy(participant).forEach(round -> service.takeBack(actor, round, participant));
        }
    }

    @Override
    public int claim(UUID from, UUID to) {
        return (int) service.answeredBy(from).stream()
                .filter(round -> service.repoint(round, from, to))
                .count();
    }
}

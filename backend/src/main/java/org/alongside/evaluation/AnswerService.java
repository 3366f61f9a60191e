package org.alongside.evaluation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.participant.Known;
import org.alongside.participant.ParticipantService;
import org.alongside.participant.slip.EnteredPeople;
import org.alongside.project.membership.Consent;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.edit.Written;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.NotAllowed;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.problem.Violation;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Takes answers while a round is open: one of each person, changeable, readable by that person alone.
@ApplicationScoped
@Transactional
class AnswerService {

    /// Told to nobody; whoever counts answers knows that there is another.
    static final String KIND = "answer";

    private final EvaluationRepository evaluations;
    private final AnswerRepository answers;
    private final Rounds rounds;
    private final ParticipantService participants;
    private final EnteredPeople people;
    private final ProjectAccess access;
    private final ObjectMapper json;
    private final Changes changes;
    private final ZoneId zone;

    AnswerService(
            EvaluationRepository evaluations,
            AnswerRepository answers,
            Rounds rounds,
            ParticipantService participants,
            EnteredPeople people,
            ProjectAccess access,
            ObjectMapper json,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.rounds = rounds;
        this.participants = participants;
        this.people = people;
        this.access = access;
        this.json = json;
        this.changes = changes;
        this.zone = zone;
    }

    Written<MyAnswer> give(Actor.Individual actor, UUID id, NewAnswer request) {
        var round = rounds.require(Viewer.of(actor), evaluations.hold(id));
        rounds.againstAsking(round, actor, participants.known(actor).orElse(null))
                .ifPresent(reason -> {
                    throw new NotAllowed(reason);
                });
        var me = ready(actor);
        return write(actor, round, me.id(), request);
    }

    private Known ready(Actor.Individual actor) {
        return switch (actor) {
            case Actor.Person person -> participants.requireReady(person);
            case Actor.Guest guest -> participants.require(guest);
        };
    }

    /// What somebody without an account answered on paper.
    void enter(Actor.Person actor, UUID id, NewPaperAnswer request) {
        var round = rounds.require(Viewer.of(actor), evaluations.hold(id));
        access.require(actor, round.projectId(), Task.ENTER);
        RuleBroken.unless(WhoIsAsked.againstPaper(round.asked()));
        write(actor, round, people.enter(actor, request.enteredFor()).id(), request.answer());
    }

    private Written<MyAnswer> write(Actor actor, Evaluation round, UUID person, NewAnswer request) {
        RuleBroken.unless(blind(round).againstAnswering(actor.today(zone)));
        check(round, request);
        var key = rounds.key(round);
        var who = key.nameOf(person);
        var isFirst = answers.put(round.id(), who, key.box().seal(who, text(request.sheet())));
        note(actor, round);
        return new Written<>(MyAnswer.of(request.sheet()), isFirst);
    }

    private static void check(Evaluation round, NewAnswer request) {
        new Consent(request.expertise(), request.consents()).missing().ifPresent(violation -> {
            throw new Invalid(violation);
        });
        Map<UUID, Question> questions = round.questions().stream().collect(toMap(Question::id, Function.identity()));
        var seen = new HashSet<UUID>();
        for (var index = 0; index < request.given().size(); index++) {
            var given = request.given().get(index);
            var question = questions.get(given.questionId());
            if (question == null || !seen.add(given.questionId())) {
                throw wrong(index, "questionId", "Answer each question of this round once, or leave it out.");
            }
            if (!fits(question, given)) {
                throw wrong(
                        index,
                        question.isForWords() ? "words" : "option",
                        question.isForWords()
                                ? "Answer this question in words, or leave it out."
                                : "Choose a number from 1 to %d, or leave the question out."
                                        .formatted(question.options()));
            }
        }
    }

    private static boolean fits(Question question, GivenAnswer given) {
        var option = given.option();
        return question.isForWords()
                ? given.words() != null && option == null
                : given.words() == null && option != null && option <= question.options();
    }

    private static Invalid wrong(int index, String field, String how) {
        return new Invalid(Violation.at("/given/%d/%s".formatted(index, field), how));
    }

    /// Twice is as good as once. A closed round has nothing to take back.
    void takeBack(Actor.Individual actor, UUID id) {
        var round = rounds.require(Viewer.of(actor), evaluations.hold(id));
        RuleBroken.unless(blind(round).againstClosing());
        participants.known(actor).ifPresent(me -> takeBack(actor, round, me.id()));
    }

    void takeBack(Actor actor, Evaluation round, UUID person) {
        if (answers.takeBack(round.id(), rounds.key(round).nameOf(person))) {
            note(actor, round);
        }
    }

    /// From one name to another; an answer that the other has given stays. True when one was moved.
    boolean repoint(Evaluation round, UUID from, UUID to) {
        var key = rounds.key(round);
        var moved = answers.of(round.id(), key.nameOf(from)).map(answer -> read(key, answer));
        answers.takeBack(round.id(), key.nameOf(from));
        var who = key.nameOf(to);
        if (moved.isEmpty() || answers.of(round.id(), who).isPresent()) {
            return false;
        }
        return answers.put(round.id(), who, key.box().seal(who, text(moved.get())));
    }

    /// The open rounds in which somebody has answered. Only with the key of each can one find out.
    List<Evaluation> answeredBy(UUID person) {
        Map<UUID, Evaluation> open = evaluations.open().stream().collect(toMap(Evaluation::id, Function.identity()));
        var names = open.values().stream()
                .collect(toMap(Evaluation::id, round -> rounds.key(round).nameOf(person)));
        return answers.of(names).stream()
                .map(answer -> requireNonNull(open.get(answer.evaluationId())))
                .toList();
    }

    Optional<Sheet> sheet(Evaluation round, UUID person) {
        if (!round.isOpen()) {
            return Optional.empty();
        }
        var key = rounds.key(round);
        return answers.of(round.id(), key.nameOf(person)).map(answer -> read(key, answer));
    }

    Sheet read(RoundKey key, Answer answer) {
        try {
            return json.readValue(key.box().open(answer.who(), answer.sealed()), Sheet.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What we sealed ourselves is not a sheet"); // without what it says
        }
    }

    private String text(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A sheet cannot be written"); // without what it says
        }
    }

    static BlindRound blind(Evaluation round) {
        return new BlindRound(round.isOpen(), round.closesOn());
    }

    private void note(Actor actor, Evaluation round) {
        changes.note(actor, Change.of(KIND, Change.EDITED, round.id()).in(round.projectId()));
    }
}

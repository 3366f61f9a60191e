package org.alongside.evaluation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participant.Known;
import org.alongside.participant.ParticipantService;
import org.alongside.project.Contributors;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.MembershipService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.Action;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// What rounds are to one person: what they answered, what they may do, and which rounds ask them.
@ApplicationScoped
@Transactional
class MyRounds {

    private final EvaluationRepository evaluations;
    private final AnswerRepository answers;
    private final AnswerService service;
    private final Rounds rounds;
    private final ParticipantService participants;
    private final MembershipService memberships;
    private final Contributors contributors;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final ZoneId zone;

    MyRounds(
            EvaluationRepository evaluations,
            AnswerRepository answers,
            AnswerService service,
            Rounds rounds,
            ParticipantService participants,
            MembershipService memberships,
            Contributors contributors,
            ProjectService projects,
            ProjectAccess access,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.service = service;
        this.rounds = rounds;
        this.participants = participants;
        this.memberships = memberships;
        this.contributors = contributors;
        this.projects = projects;
        this.access = access;
        this.zone = zone;
    }

    EvaluationMine mine(Actor actor, UUID id) {
        var round = rounds.require(Viewer.of(actor), id);
        var me = rounds.known(actor).orElse(null);
        var answer = me == null
                ? null
                : service.sheet(round, me.id()).map(MyAnswer::of).orElse(null);
        var blind = AnswerService.blind(round);
        var againstClosing = againstDoing(actor, round, Task.EVALUATE).or(blind::againstClosing);
        return new EvaluationMine(
                answer,
                Map.of(
                        "answer",
                        Action.of(againstAnswering(actor, round, me)),
                        "enter",
                        Action.of(againstDoing(actor, round, Task.ENTER)
                                .or(() -> WhoIsAsked.againstPaper(round.asked()))
                                .or(() -> blind.againstAnswering(actor.today(zone)))),
                        "close",
                        Action.of(againstClosing),
                        "cancel",
                        Action.of(againstClosing.or(() -> againstCanceling(round))),
                        "conclude",
                        Action.of(againstDoing(actor, round, Task.EVALUATE).or(() -> againstConcluding(round)))));
    }

    private Optional<Reason> againstAnswering(Actor actor, Evaluation round, @Nullable Known me) {
        return rounds.againstAsking(round, actor, me)
                .or(() -> actor instanceof Actor.Person person
                        ? participants.againstTakingPart(person)
                        : Optional.empty())
                .or(() -> AnswerService.blind(round).againstAnswering(actor.today(zone)));
    }

    private Optional<Reason> againstDoing(Actor actor, Evaluation round, Task task) {
        return access.against(actor, round.projectId(), task);
    }

    private Optional<Reason> againstCanceling(Evaluation round) {
        return answers.number(round.id()) > 0 ? Optional.of(EvaluationService.ANSWERED) : Optional.empty();
    }

    private static Optional<Reason> againstConcluding(Evaluation round) {
        return round.isOpen() ? Optional.of(EvaluationService.CLOSE_FIRST) : Optional.empty();
    }

    /// Those that are open and ask this person.
    Page<MyEvaluation> asking(Actor.Individual actor, @Nullable Cursor after, Limit limit) {
        var me = participants.require(actor);
        var near = new HashSet<>(contributors.projectsOf(me.id()));
        near.addAll(memberships.projectsOf(me.id()));
        if (actor instanceof Actor.Guest) {
            service.answeredBy(me.id()).forEach(round -> near.add(round.projectId())); // on paper, and nothing else
        }
        var page = Page.of(
                evaluations.openIn(near, actor.today(zone), after, limit),
                limit,
                round -> Cursor.of(round.openedOn(), round.id()));
        var asking = page.items().stream()
                .filter(round -> rounds.againstAsking(round, actor, me).isEmpty())
                .toList();
        var titles = projects.briefs(
                asking.stream().map(Evaluation::projectId).distinct().toList());
        return new Page<>(
                asking.stream()
                        .map(round -> new MyEvaluation(
                                round.id(),
                                round.projectId(),
                                requireNonNull(titles.get(round.projectId())).title(),
                                round.title(),
                                round.lang(),
                                round.closesOn(),
                                rounds.hasAnswered(round, me.id())))
                        .toList(),
                page.next());
    }
}

package org.alongside.evaluation;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.evaluation.learning.LearnedIn;
import org.alongside.evaluation.learning.LearningService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.cipher.Sealing;
import org.alongside.shared.edit.IfMatch;
import org.alongside.shared.edit.MergePatch;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Opens rounds, shows them, and takes down what was learned in them.
@ApplicationScoped
@Transactional
public class EvaluationService {

    static final String KIND = "evaluation";

    static final Reason ANSWERED = new Reason(
            "round-answered",
            "Somebody has answered already, and would wonder where their answer went. You can close the round instead.");

    static final Reason CLOSE_FIRST =
            new Reason("close-first", "Close the round first. Then everybody sees what there is to learn from it.");

    private final EvaluationRepository evaluations;
    private final AnswerRepository answers;
    private final Rounds rounds;
    private final QuestionsToAsk questions;
    private final LearningService learnings;
    private final ProjectAccess access;
    private final Sealing sealing;
    private final MergePatch patches;
    private final Changes changes;
    private final ZoneId zone;

    EvaluationService(
            EvaluationRepository evaluations,
            AnswerRepository answers,
            Rounds rounds,
            QuestionsToAsk questions,
            LearningService learnings,
            ProjectAccess access,
            Sealing sealing,
            MergePatch patches,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.rounds = rounds;
        this.questions = questions;
        this.learnings = learnings;
        this.access = access;
        this.sealing = sealing;
        this.patches = patches;
        this.changes = changes;
        this.zone = zone;
    }

    EvaluationView open(Actor actor, NewEvaluation request) {
        return open(actor, Ids.ordered(actor.at()), request);
    }

    EvaluationView open(Actor actor, UUID id, NewEvaluation request) {
        access.require(actor, request.projectId(), Task.EVALUATE);
        var today = actor.today(zone);
        var asked = questions.of(actor, id, request, today);
        var round = new Evaluation(
                id, request, asked, sealing.seal(id, RoundKey.drawn().text()), today);
        evaluations.persistAndFlush(round);
        note(actor, "opened", round);
        return view(round);
    }

    /// Only while nobody has answered. What is not there is as good as taken back.
    void cancel(Actor actor, UUID id) {
        rounds.find(Viewer.of(actor), evaluations.lock(id)).ifPresent(round -> {
            access.require(actor, round.projectId(), Task.EVALUATE);
            RuleBroken.unless(AnswerService.blind(round).againstClosing());
            if (answers.number(id) > 0) {
                throw new RuleBroken(ANSWERED);
            }
            evaluations.delete(round);
            note(actor, Change.WITHDRAWN, round);
        });
    }

    /// Nothing, where the viewer may not know of the project asked for.
    Page<EvaluationItem> latest(Viewer viewer, @Nullable UUID project, @Nullable Cursor after, Limit limit) {
        if (project != null && !access.sees(viewer, project)) {
            return new Page<>(List.of(), null);
        }
        return Page.of(
                evaluations.latest(project, after, limit).stream()
                        .map(EvaluationItem::of)
                        .toList(),
                limit,
                EvaluationItem::cursor);
    }

    EvaluationView one(Viewer viewer, UUID id) {
        return view(rounds.require(viewer, id));
    }

    Turnout turnout(Viewer viewer, UUID id) {
        var round = rounds.require(viewer, id);
        return round.isOpen()
                ? Turnout.of(answers.number(id))
                : new Turnout(round.answered().everyone(), null);
    }

    /// What was found, got wrong and learned, whole or in part.
    EvaluationView conclude(Actor actor, UUID id, @Nullable IfMatch stated, JsonNode patch) {
        var round = rounds.require(Viewer.of(actor), id);
        access.require(actor, round.projectId(), Task.EVALUATE);
        if (round.isOpen()) {
            throw new RuleBroken(CLOSE_FIRST);
        }
        IfMatch.check(stated, round.version());
        var said = patches.apply(patch, draft(round), Conclusion.class);
        conclude(actor, round, said, Ids::secret);
        evaluations.flush(); // an edit that came between is found here, and the answer carries the new version
        return view(round);
    }

    void conclude(Actor actor, UUID id, Conclusion said, Supplier<UUID> learningIds) {
        conclude(actor, rounds.require(Viewer.of(actor), id), said, learningIds);
    }

    private void conclude(Actor actor, Evaluation round, Conclusion said, Supplier<UUID> learningIds) {
        RuleBroken.unless(new LookedBack(said.gotWrong(), said.learnings().size()).againstConcluding());
        var today = actor.today(zone);
        var isFirst = round.state() != RoundState.CONCLUDED;
        round.conclude(said.findings(), said.gotWrong(), today);
        learnings.become(
                new LearnedIn(round.id(), round.projectId(), round.lang()), said.learnings(), learningIds, today);
        note(actor, isFirst ? "concluded" : Change.EDITED, round);
    }

    private Conclusion draft(Evaluation round) {
        return new Conclusion(
                round.findings(), round.gotWrong() == null ? "" : round.gotWrong(), learnings.drafts(round.id()));
    }

    private EvaluationView view(Evaluation round) {
        return EvaluationView.of(round, learnings.texts(round.id()));
    }

    private void note(Actor actor, String happened, Evaluation round) {
        changes.note(
                actor,
                Change.of(KIND, happened, round.id()).in(round.projectId()).inPublic());
    }

    /// How many rounds are closed in each of these projects, and how many things were learned in them; a project
    /// without
    /// any is absent.
    public Map<UUID, LookedBackOn> lookedBackOn(Collection<UUID> projects) {
        return evaluations.lookedBackOn(projects);
    }

    /// A round by its name, for a feature above.
    ///
    /// @throws NotFound when there is no such round, or none for the viewer
    public EvaluationItem item(Viewer viewer, UUID id) {
        return EvaluationItem.of(rounds.require(viewer, id));
    }

    /// For features above, which show none of it before they asked [ProjectAccess]. What does not exist is absent.
    public Map<UUID, EvaluationItem> items(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : evaluations.list("id in ?1", ids).stream()
                        .map(EvaluationItem::of)
                        .collect(toMap(EvaluationItem::id, Function.identity()));
    }
}

package org.alongside.evaluation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.alongside.evaluation.learning.LearningService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Closes rounds: counts the answers once, keeps what may be shown, and destroys answers and key in the same
/// transaction. From then on nothing moves the results: not who leaves, comes back, erases themselves or says that they
/// speak from something else.
@ApplicationScoped
@Transactional
class ClosingService {

    private final EvaluationRepository evaluations;
    private final AnswerRepository answers;
    private final CommentRepository comments;
    private final AnswerService sheets;
    private final Rounds rounds;
    private final LearningService learnings;
    private final ProjectAccess access;
    private final Changes changes;
    private final ZoneId zone;

    ClosingService(
            EvaluationRepository evaluations,
            AnswerRepository answers,
            CommentRepository comments,
            AnswerService sheets,
            Rounds rounds,
            LearningService learnings,
            ProjectAccess access,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.comments = comments;
        this.sheets = sheets;
        this.rounds = rounds;
        this.learnings = learnings;
        this.access = access;
        this.changes = changes;
        this.zone = zone;
    }

    EvaluationView close(Actor actor, UUID id) {
        var round = rounds.require(Viewer.of(actor), evaluations.lock(id));
        access.require(actor, round.projectId(), Task.EVALUATE);
        RuleBroken.unless(AnswerService.blind(round).againstClosing());
        count(round, actor.at());
        evaluations.flush(); // the answer carries the new version
        return EvaluationView.of(round, learnings.texts(id));
    }

    /// Where its last day is over. What another has closed meanwhile stays as it is.
    void closeDue(UUID id, Instant now) {
        evaluations
                .lock(id)
                .filter(round -> round.isOpen() && round.closesOn().isBefore(day(now)))
                .ifPresent(round -> count(round, now));
    }

    private void count(Evaluation round, Instant now) {
        var key = rounds.key(round);
        var questions = round.questions();
        try (var given = answers.ofRound(round.id())) {
            var counted = RoundCount.of(
                    questions.stream().map(QuestionView::of).toList(), given.map(answer -> sheets.read(key, answer)));
            questions.stream()
                    .filter(question -> !question.isForWords())
                    .forEach(question ->
                            question.freeze(requireNonNull(counted.spreads().get(question.id()))));
            comments.keep(round.id(), counted.comments(), day(now));
            round.close(counted.people(), day(now));
        }
        answers.forget(round.id());
        changes.note(
                now,
                Change.of(EvaluationService.KIND, "closed", round.id())
                        .in(round.projectId())
                        .inPublic());
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}

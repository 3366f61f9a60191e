package org.alongside.evaluation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.evaluation.learning.LearningDraft;
import org.alongside.project.AimView;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.Expertise;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.alongside.shared.security.Viewer;
import org.jspecify.annotations.Nullable;

/// Rounds that are closed and show where people differ, that are too small for lenses, and that are open.
@ApplicationScoped
@Priority(8)
class DemoEvaluations implements Chapter {

    private final EvaluationService evaluations;
    private final AnswerService answers;
    private final ClosingService closing;
    private final ProjectService projects;

    DemoEvaluations(
            EvaluationService evaluations, AnswerService answers, ClosingService closing, ProjectService projects) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.closing = closing;
        this.projects = projects;
    }

    private record Row(
            UUID id,
            UUID projectId,
            int steward,
            String title,
            int openedDaysAgo,
            int days,
            @Nullable Integer closedDaysAgo,
            Set<Asked> asked,
            boolean aims,
            List<NewQuestion> questions,
            List<AnswerRow> answers,
            List<String> findings,
            @Nullable String gotWrong,
            List<String> learnings) {}

    /// What one person answered. The options stand in the order of the questions; 0 passes one over.
    private record AnswerRow(
            int person,
            @Nullable Expertise expertise,
            List<Integer> options,
            @Nullable String words) {}

    @Override
    public void tell(Story story) {
        var ids = learningIds();
        story.rows("evaluations.json", Row.class).forEach(row -> tell(story, row, ids));
    }

    private void tell(Story story, Row row, Iterator<UUID> learningIds) {
        var opened = story.daysAgo(row.openedDaysAgo());
        var round = evaluations.open(
                story.person(row.steward(), opened),
                row.id(),
                new NewEvaluation(
                        row.projectId(),
                        row.title(),
                        "en",
                        story.day(opened).plusDays(row.days()),
                        row.asked(),
                        row.aims() ? aims(row.projectId()) : List.of(),
                        row.questions()));
        for (var answer : row.answers()) {
            answers.give(
                    story.person(answer.person(), story.daysAgo(row.openedDaysAgo() - 1)),
                    row.id(),
                    new NewAnswer(answer.expertise(), true, given(round, answer)));
        }
        if (row.closedDaysAgo() != null && row.gotWrong() != null) {
            var steward = story.person(row.steward(), story.daysAgo(row.closedDaysAgo()));
            closing.close(steward, row.id());
            var learnings = row.learnings().stream()
                    .map(text -> new LearningDraft(null, text))
                    .toList();
            evaluations.conclude(
                    steward, row.id(), new Conclusion(row.findings(), row.gotWrong(), learnings), learningIds::next);
        }
    }

    private static Iterator<UUID> learningIds() {
        return IntStream.iterate(9_000_001, number -> number + 1)
                .mapToObj(number -> UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(number)))
                .iterator();
    }

    private List<JudgedAim> aims(UUID project) {
        return projects.aims(Viewer.nobody(), project).items().stream()
                .map(history -> history.versions().getFirst())
                .map(DemoEvaluations::judged)
                .toList();
    }

    private static JudgedAim judged(AimView aim) {
        return new JudgedAim(aim.id(), aim.version());
    }

    private static List<GivenAnswer> given(EvaluationView round, AnswerRow answer) {
        var given = new ArrayList<GivenAnswer>();
        for (var place = 0; place < round.questions().size(); place++) {
            var question = round.questions().get(place);
            if (question.kind() == QuestionKind.WORDS) {
                if (answer.words() != null) {
                    given.add(new GivenAnswer(question.id(), null, answer.words()));
                }
            } else if (answer.options().get(place) > 0) {
                given.add(new GivenAnswer(question.id(), answer.options().get(place), null));
            }
        }
        return given;
    }
}

package org.alongside.evaluation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.project.AimView;
import org.alongside.project.ProjectService;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;

/// Makes the questions of a round from what a steward asks for: the aims first, then the three statements, then the
/// project's own.
@ApplicationScoped
class QuestionsToAsk {

    private static final List<QuestionKind> STATEMENTS =
            List.of(QuestionKind.FELT_HEARD, QuestionKind.FELT_EQUAL, QuestionKind.WOULD_DO_AGAIN);

    private static final int FEWEST_CHOICES = 2;

    private final ProjectService projects;

    QuestionsToAsk(ProjectService projects) {
        this.projects = projects;
    }

    /// @throws Invalid when an aim, a question or the last day cannot be
    List<Question> of(Actor actor, UUID round, NewEvaluation request, LocalDate today) {
        var lastDay = request.lastDay(today);
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            throw new Invalid(Violation.at("/closesOn", "Choose a last day from today to a year from now."));
        }
        var questions = new ArrayList<Question>();
        var words = wordings(actor, request);
        var seen = new HashSet<JudgedAim>();
        for (var index = 0; index < request.aims().size(); index++) {
            var aim = request.aims().get(index);
            var wording = words.get(aim);
            if (wording == null || !seen.add(aim)) {
                throw new Invalid(Violation.at(
                        "/aims/" + index, "Name each aim once, in a version from the list at …/aims of this project."));
            }
            questions.add(Question.about(round, questions.size(), aim, wording));
        }
        STATEMENTS.forEach(kind -> questions.add(new Question(round, questions.size(), kind, null, List.of())));
        for (var index = 0; index < request.questions().size(); index++) {
            questions.add(
                    own(round, questions.size(), index, request.questions().get(index)));
        }
        return questions;
    }

    private Map<JudgedAim, String> wordings(Actor actor, NewEvaluation request) {
        return projects.aims(Viewer.of(actor), request.projectId()).items().stream()
                .flatMap(history -> history.versions().stream())
                .collect(toMap(version -> new JudgedAim(version.id(), version.version()), AimView::change));
    }

    private static Question own(UUID round, int place, int index, NewQuestion asked) {
        var choices = asked.choicesOrNone();
        var needsChoices = asked.kind() == QuestionKind.CHOICE;
        if (!needsChoices && asked.kind() != QuestionKind.SCALE && asked.kind() != QuestionKind.WORDS) {
            throw wrong(index, "kind", "A question of your own is a scale, a choice, or for words.");
        }
        if (needsChoices
                ? choices.size() < FEWEST_CHOICES || new HashSet<>(choices).size() < choices.size()
                : !choices.isEmpty()) {
            throw wrong(index, "choices", "Name two to eight different choices, and only where people choose.");
        }
        return new Question(round, place, asked.kind(), asked.text(), choices);
    }

    private static Invalid wrong(int index, String field, String how) {
        return new Invalid(Violation.at("/questions/%d/%s".formatted(index, field), how));
    }
}

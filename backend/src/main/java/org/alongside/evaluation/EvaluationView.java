package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.evaluation.learning.LearningText;
import org.alongside.shared.edit.Versioned;
import org.jspecify.annotations.Nullable;

/// A round as anyone may see it. `closesOn` is the last day on which people can answer; `closedOn` the day it was
/// counted. What was found, got wrong and learned is there once it is concluded.
public record EvaluationView(
        UUID id,
        UUID projectId,
        String title,
        String lang,
        RoundState state,
        LocalDate openedOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn,
        Set<Asked> asked,
        List<QuestionView> questions,
        List<String> findings,
        @Nullable String gotWrong,
        List<LearningText> learnings,
        @Nullable LocalDate concludedOn,
        int version)
        implements Versioned {

    static EvaluationView of(Evaluation round, List<LearningText> learnings) {
        return new EvaluationView(
                round.id(),
                round.projectId(),
                round.title(),
                round.lang(),
                round.state(),
                round.openedOn(),
                round.closesOn(),
                round.closedOn(),
                round.asked(),
                round.questions().stream().map(QuestionView::of).toList(),
                round.findings(),
                round.gotWrong(),
                learnings,
                round.concludedOn(),
                round.version());
    }
}

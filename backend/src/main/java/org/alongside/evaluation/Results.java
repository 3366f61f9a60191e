package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.shared.lens.Lenses;
import org.jspecify.annotations.Nullable;

/// What came of a closed round, in three lenses, as it was counted when it closed. `answered` is how many people
/// answered. All counts are in steps of five: 0 reads "almost none". What is hidden says why.
public record Results(
        UUID evaluationId,
        UUID projectId,
        String title,
        String lang,
        @Nullable LocalDate closedOn,
        Lenses answered,
        List<QuestionResult> questions) {

    static Results of(Evaluation round) {
        return new Results(
                round.id(),
                round.projectId(),
                round.title(),
                round.lang(),
                round.closedOn(),
                round.answered(),
                round.questions().stream()
                        .map(question -> new QuestionResult(
                                QuestionView.of(question), question.isForWords() ? null : question.spread()))
                        .toList());
    }

    Results in(Locale locale) {
        return new Results(
                evaluationId,
                projectId,
                title,
                lang,
                closedOn,
                answered.in(locale),
                questions.stream().map(one -> one.in(locale)).toList());
    }
}

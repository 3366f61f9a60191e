package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.jspecify.annotations.Nullable;

/// A round in a list.
public record EvaluationItem(
        UUID id,
        UUID projectId,
        String title,
        String lang,
        RoundState state,
        LocalDate openedOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn) {

    static EvaluationItem of(Evaluation round) {
        return new EvaluationItem(
                round.id(),
                round.projectId(),
                round.title(),
                round.lang(),
                round.state(),
                round.openedOn(),
                round.closesOn(),
                round.closedOn());
    }

    Cursor cursor() {
        return Cursor.of(openedOn, id);
    }
}

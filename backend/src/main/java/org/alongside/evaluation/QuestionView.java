package org.alongside.evaluation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question of a round. `text` is the aim as it was worded in the version that is judged, or the project's own
/// question; a statement has none. `options` is how many answers there are to choose from, numbered from 1; 0 where the
/// answer is in words.
public record QuestionView(
        UUID id,
        QuestionKind kind,
        @Nullable UUID aimId,
        @Nullable Integer aimVersion,
        @Nullable String text,
        List<String> choices,
        int options) {

    static QuestionView of(Question question) {
        return new QuestionView(
                question.id(),
                question.kind(),
                question.aimId(),
                question.aimVersion(),
                question.text(),
                question.choices(),
                question.options());
    }
}

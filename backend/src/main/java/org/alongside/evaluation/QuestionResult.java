package org.alongside.evaluation;

import java.util.Locale;
import org.alongside.shared.lens.Spread;
import org.jspecify.annotations.Nullable;

/// What came of one question. `spread` has a count for each of its options, in their order; a question for words has
/// comments instead.
public record QuestionResult(
        QuestionView question, @Nullable Spread spread) {

    QuestionResult in(Locale locale) {
        return spread == null ? this : new QuestionResult(question, spread.in(locale));
    }
}

package org.alongside.evaluation;

import java.util.Optional;
import org.alongside.shared.problem.Reason;

/// A round is done with only when those who look after the project say what they got wrong, and at least one thing they
/// learned (rule 12).
record LookedBack(String gotWrong, int learnings) {

    static final Reason SAY_WHAT_WENT_WRONG = new Reason(
            "say-what-went-wrong",
            "Say what you got wrong. There is always something, and people trust those who say it.");

    static final Reason SAY_WHAT_YOU_LEARNED =
            new Reason("say-what-you-learned", "Name at least one thing that you learned, for others to use.");

    Optional<Reason> againstConcluding() {
        if (gotWrong.isBlank()) {
            return Optional.of(SAY_WHAT_WENT_WRONG);
        }
        return learnings > 0 ? Optional.empty() : Optional.of(SAY_WHAT_YOU_LEARNED);
    }
}

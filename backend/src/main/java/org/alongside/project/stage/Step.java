package org.alongside.project.stage;

import java.util.Optional;
import org.alongside.project.Stage;
import org.alongside.shared.problem.Reason;
import org.jspecify.annotations.Nullable;

/// A move from one stage to another. Forward goes by one stage at a time; delivery is passed over where it is declared
/// that it is not done together (rule 9). Back goes as far as people want.
///
/// @param declared the last declaration of co-delivery, where there is one
record Step(Stage from, Stage to, @Nullable DeliveryAnswer declared) {

    static final Reason ALREADY_THERE = new Reason("already-there", "The project is in this stage already.");

    static final Reason ONE_STAGE_AT_A_TIME =
            new Reason("one-stage-at-a-time", "A project goes through its stages one by one.");

    /// Absent after the last.
    static Optional<Stage> next(Stage from, @Nullable DeliveryAnswer declared) {
        return switch (from) {
            case CO_PLANNING -> Optional.of(Stage.CO_DESIGN);
            case CO_DESIGN -> Optional.of(declared == DeliveryAnswer.NO ? Stage.CO_EVALUATION : Stage.CO_DELIVERY);
            case CO_DELIVERY -> Optional.of(Stage.CO_EVALUATION);
            case CO_EVALUATION -> Optional.of(Stage.FOLLOW_ON);
            case FOLLOW_ON -> Optional.empty();
        };
    }

    boolean isForward() {
        return to.compareTo(from) > 0;
    }

    Optional<Reason> objection() {
        if (to == from) {
            return Optional.of(ALREADY_THERE);
        }
        var isNext = next(from, declared).filter(next -> next == to).isPresent();
        return isForward() && !isNext ? Optional.of(ONE_STAGE_AT_A_TIME) : Optional.empty();
    }
}

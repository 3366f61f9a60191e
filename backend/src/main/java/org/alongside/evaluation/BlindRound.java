package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.problem.Reason;

/// Nobody sees how others judge before all have judged (rule 11): while a round is open it takes answers and shows no
/// result, and once it is closed it shows results and takes no answer.
record BlindRound(boolean open, LocalDate closesOn) {

    static final Reason CLOSED = new Reason("round-closed", "This round is closed. Its results stand as they are.");

    static final Reason STILL_OPEN = new Reason(
            "round-open", "Nobody sees results while people can still answer. They are shown once it closes.");

    /// Its last day is over even where the clock has not closed it yet.
    Optional<Reason> againstAnswering(LocalDate today) {
        return open && !today.isAfter(closesOn) ? Optional.empty() : Optional.of(CLOSED);
    }

    Optional<Reason> againstClosing() {
        return open ? Optional.empty() : Optional.of(CLOSED);
    }

    Optional<Reason> againstShowing() {
        return open ? Optional.of(STILL_OPEN) : Optional.empty();
    }
}

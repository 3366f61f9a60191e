package org.alongside.project;

import java.util.Optional;
import org.alongside.shared.problem.Reason;

/// What a private project holds that was meant for those inside. Once anybody has said anything there, and while
/// anybody else is there, it stays private: people spoke, and came, in confidence.
record Confidence(boolean anythingSaid, int people) {

    static final Reason STAYS_PRIVATE = new Reason(
            "stays-private",
            "People came or spoke here in confidence, so this project stays private. You can start a public one beside it.");

    Optional<Reason> againstGoingPublic() {
        return anythingSaid || people > 1 ? Optional.of(STAYS_PRIVATE) : Optional.empty();
    }
}

package org.alongside.project.membership;

import java.util.Optional;
import org.alongside.shared.problem.Reason;

/// What of a project decides what can be done in it. One that has ended owes nobody an answer any more, so it asks
/// nobody for anything new; what is there can be read, taken back and looked back on.
record ProjectState(boolean isPublic, boolean hasEnded) {

    static final ProjectState UNKNOWN = new ProjectState(false, false);

    static final Reason PROJECT_ENDED = new Reason(
            "project-ended", "This project has ended, so nobody would answer. You can still read all of it.");

    Optional<Reason> against(Task task) {
        return task == Task.CONTRIBUTE || task == Task.PLEDGE ? againstComing() : Optional.empty();
    }

    Optional<Reason> againstComing() {
        return hasEnded ? Optional.of(PROJECT_ENDED) : Optional.empty();
    }
}

package org.alongside.evaluation;

import java.util.Optional;
import java.util.Set;
import org.alongside.shared.problem.Reason;

/// Who may answer: whoever belongs to one of the groups that are asked.
record WhoIsAsked(Set<Asked> asked, boolean member, boolean contributor, boolean slipHolder) {

    static final Reason NOT_ASKED =
            new Reason("not-asked", "This round asks other people, for example those who take part in the project.");

    Optional<Reason> againstAnswering() {
        var isAsked = (asked.contains(Asked.MEMBERS) && member)
                || (asked.contains(Asked.CONTRIBUTORS) && contributor && !slipHolder)
                || (asked.contains(Asked.SLIP_HOLDERS) && slipHolder);
        return isAsked ? Optional.empty() : Optional.of(NOT_ASKED);
    }

    /// Whether people are asked who do not take part now.
    static boolean includesPeopleOutside(Set<Asked> asked) {
        return asked.contains(Asked.CONTRIBUTORS) || asked.contains(Asked.SLIP_HOLDERS);
    }

    /// Whether answers on paper are taken.
    static Optional<Reason> againstPaper(Set<Asked> asked) {
        return asked.contains(Asked.SLIP_HOLDERS) ? Optional.empty() : Optional.of(NOT_ASKED);
    }
}

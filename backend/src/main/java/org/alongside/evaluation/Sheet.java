package org.alongside.evaluation;

import java.util.List;
import org.alongside.project.membership.Expertise;
import org.jspecify.annotations.Nullable;

/// All that one person says in a round, as it is sealed.
record Sheet(@Nullable Expertise expertise, List<GivenAnswer> given) {

    @Override
    public String toString() {
        return "Sheet";
    }
}

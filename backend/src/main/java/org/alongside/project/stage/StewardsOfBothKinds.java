package org.alongside.project.stage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.project.membership.Expertise;
import org.alongside.project.membership.MembershipService;
import org.alongside.shared.problem.Reason;

/// A project is planned under one steward by lived experience and one by profession (rule 2). Those count who chose to
/// show it.
@ApplicationScoped
@Priority(20)
class StewardsOfBothKinds implements StageCriterion {

    static final Reason STEWARDS_OF_BOTH_KINDS = new Reason(
            "stewards-of-both-kinds",
            "You need one steward who uses the service and one who works in it. Both must choose to show it.");

    private final MembershipService memberships;

    StewardsOfBothKinds(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_PLANNING;
    }

    @Override
    public Reason asked() {
        return STEWARDS_OF_BOTH_KINDS;
    }

    @Override
    public boolean isMet(UUID project) {
        return areThere(memberships.shownByStewards(project));
    }

    /// Somebody who is both stands in for one of the two, not for both of them: it takes two people.
    static boolean areThere(List<Expertise> shown) {
        return shown.size() > 1
                && shown.stream().anyMatch(one -> one != Expertise.PROFESSIONAL)
                && shown.stream().anyMatch(one -> one != Expertise.LIVED);
    }
}

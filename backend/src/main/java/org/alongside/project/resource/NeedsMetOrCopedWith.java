package org.alongside.project.resource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// A stage is entered with needs unmet only where the stewards have said in the one before how they will cope (rule 5).
@ApplicationScoped
@Priority(7)
class NeedsMetOrCopedWith implements StageCriterion {

    static final Reason NEEDS_MET_OR_COPED_WITH = new Reason(
            "needs-met-or-coped-with",
            "You need pledges for all that it takes, or words on how you will cope with what is missing.");

    private final ResourcePlanService plans;
    private final CopingRepository coping;

    NeedsMetOrCopedWith(ResourcePlanService plans, CopingRepository coping) {
        this.plans = plans;
        this.coping = coping;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage != Stage.FOLLOW_ON;
    }

    @Override
    public Reason asked() {
        return NEEDS_MET_OR_COPED_WITH;
    }

    @Override
    public boolean isMet(UUID project) {
        return isEither(plans.balances(project), coping.isWritten(project));
    }

    static boolean isEither(List<Balance> balances, boolean copes) {
        return copes || balances.stream().allMatch(Balance::isMet);
    }
}

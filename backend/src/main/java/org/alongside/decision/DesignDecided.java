package org.alongside.decision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// A design says what, where and when (rule 7).
@ApplicationScoped
@Priority(20)
class DesignDecided implements StageCriterion {

    static final Reason DESIGN_WHOLE = new Reason(
            "design-whole", "You need to decide what, where and when, or to say of each why it needs no decision.");

    private final DesignService designs;

    DesignDecided(DesignService designs) {
        this.designs = designs;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_DESIGN;
    }

    @Override
    public Reason asked() {
        return DESIGN_WHOLE;
    }

    @Override
    public boolean isMet(UUID project) {
        return designs.isWhole(project);
    }
}

package org.alongside.project.fixedpoint;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// A plan says what cannot change, or that nothing is fixed (rule 5).
@ApplicationScoped
@Priority(25)
class WhatIsFixed implements StageCriterion {

    static final Reason FIXED_POINTS_SAID = new Reason(
            "fixed-points-said", "You need to say what cannot change, why, and who says so, or that nothing is fixed.");

    private final FixedPointRepository points;

    WhatIsFixed(FixedPointRepository points) {
        this.points = points;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_PLANNING;
    }

    @Override
    public Reason asked() {
        return FIXED_POINTS_SAID;
    }

    @Override
    public boolean isMet(UUID project) {
        return points.countFixed(project) > 0 || points.isNothingFixed(project);
    }
}

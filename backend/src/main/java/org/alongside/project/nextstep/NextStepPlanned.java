package org.alongside.project.nextstep;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// A plan says what comes first, who does it, and by when (rule 5).
@ApplicationScoped
@Priority(10)
class NextStepPlanned implements StageCriterion {

    static final Reason NEXT_STEP_PLANNED =
            new Reason("next-step-planned", "You need a next step, with who does it and by when.");

    private final NextStepRepository steps;

    NextStepPlanned(NextStepRepository steps) {
        this.steps = steps;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_PLANNING;
    }

    @Override
    public Reason asked() {
        return NEXT_STEP_PLANNED;
    }

    @Override
    public boolean isMet(UUID project) {
        return steps.countOpen(project) > 0;
    }
}

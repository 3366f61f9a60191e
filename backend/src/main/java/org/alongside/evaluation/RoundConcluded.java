package org.alongside.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// Looking back is done only with what went wrong and what was learned (rule 12).
@ApplicationScoped
class RoundConcluded implements StageCriterion {

    static final Reason ROUND_CONCLUDED =
            new Reason("round-concluded", "You need a closed round that says what you got wrong and what you learned.");

    private final EvaluationRepository evaluations;

    RoundConcluded(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_EVALUATION;
    }

    @Override
    public Reason asked() {
        return ROUND_CONCLUDED;
    }

    @Override
    public boolean isMet(UUID project) {
        var looked = evaluations.lookedBackOn(Set.of(project)).get(project);
        return looked != null && looked.learnings() > 0;
    }
}

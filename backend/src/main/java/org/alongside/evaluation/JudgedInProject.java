package org.alongside.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.project.Confided;

@ApplicationScoped
class JudgedInProject implements Confided {

    private final EvaluationRepository evaluations;

    JudgedInProject(EvaluationRepository evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public boolean isThereAny(UUID project) {
        return evaluations.areThereAny(project);
    }
}

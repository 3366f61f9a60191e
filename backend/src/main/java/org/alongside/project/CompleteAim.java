package org.alongside.project;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.shared.problem.Reason;

/// A plan has an aim that says for whom, what change, and how people will know (rule 5).
@ApplicationScoped
@Priority(30)
class CompleteAim implements StageCriterion {

    static final Reason AIM_SAYS_ALL = new Reason(
            "aim-says-all", "You need an aim that says what should change, for whom, and how you will know.");

    private final ProjectRepository projects;

    CompleteAim(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_PLANNING;
    }

    @Override
    public Reason asked() {
        return AIM_SAYS_ALL;
    }

    @Override
    public boolean isMet(UUID project) {
        return projects.currentAims(project).stream().anyMatch(AimView::saysAll);
    }
}

package org.alongside.project.resource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// A plan says what it takes (rule 5).
@ApplicationScoped
@Priority(8)
class ResourcesPlanned implements StageCriterion {

    static final Reason RESOURCES_PLANNED =
            new Reason("resources-planned", "You need a list of what it takes: time, money, space, skills or energy.");

    private final ResourceLineRepository lines;

    ResourcesPlanned(ResourceLineRepository lines) {
        this.lines = lines;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_PLANNING;
    }

    @Override
    public Reason asked() {
        return RESOURCES_PLANNED;
    }

    @Override
    public boolean isMet(UUID project) {
        return lines.countOf(project) > 0;
    }
}

package org.alongside.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.project.Confided;

@ApplicationScoped
class SaidInProject implements Confided {

    private final ContributionRepository contributions;

    SaidInProject(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    @Override
    public boolean isThereAny(UUID project) {
        return contributions.areThereAny(project);
    }
}

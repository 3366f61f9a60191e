package org.alongside.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.alongside.project.Contributors;

@ApplicationScoped
class PeopleWhoBrought implements Contributors {

    private final ContributionRepository contributions;

    PeopleWhoBrought(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    @Override
    public Set<UUID> projectsOf(UUID participant) {
        return contributions.projectsOf(participant);
    }
}

package org.alongside.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.change.PrivateProjects;

/// Keeps what happens in private projects out of the public feed.
@ApplicationScoped
class ProjectPrivacy implements PrivateProjects {

    private final ProjectRepository projects;

    ProjectPrivacy(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public Set<UUID> among(Collection<UUID> ids) {
        return projects.privateAmong(ids);
    }
}

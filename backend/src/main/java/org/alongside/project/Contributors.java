package org.alongside.project;

import java.util.Set;
import java.util.UUID;

/// Who has brought something to a project. The feature in which people bring things supplies it.
public interface Contributors {

    /// The projects among these to which the person ever brought something that they have not taken back.
    Set<UUID> projectsOf(UUID participant);

    default boolean isOne(UUID participant, UUID project) {
        return projectsOf(participant).contains(project);
    }
}

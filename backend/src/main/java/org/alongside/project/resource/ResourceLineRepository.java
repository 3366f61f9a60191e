package org.alongside.project.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ResourceLineRepository implements PanacheRepositoryBase<ResourceLine, UUID> {

    /// Ids rise with time, so of one kind the first written comes first; the engines order them differently.
    private static final Comparator<ResourceLine> BY_KIND = Comparator.comparing(ResourceLine::kind)
            .thenComparing(line -> line.id().toString());

    /// For a change: whoever changes or pledges at the same moment waits.
    Optional<ResourceLine> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ResourceLine> ofProject(UUID project) {
        return stream("projectId", project).sorted(BY_KIND).toList();
    }

    long countOf(UUID project) {
        return count("projectId", project);
    }
}

package org.alongside.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    /// Latest day first, one row more than the limit.
    List<Decision> ofProject(UUID project, @Nullable Cursor after, Limit limit) {
        var which =
                new Where().and("projectId = :project").with("project", project).olderThan(after, "decidedOn");
        return find(which + " order by decidedOn desc, id desc", which.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    /// What stands now about the facets of the design.
    List<Decision> ofDesign(UUID project) {
        return list("projectId = ?1 and facet is not null and replacedBy is null order by decidedOn, id", project);
    }

    boolean isDecided(UUID project, Facet facet) {
        return count("projectId = ?1 and facet = ?2 and replacedBy is null", project, facet) > 0;
    }

    /// Of two who replace the same one at once, the second waits, and sees that it was replaced.
    Optional<Decision> lock(UUID id, UUID project) {
        return find("id = ?1 and projectId = ?2", id, project)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }
}

package org.alongside.project.nextstep;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NextStepRepository implements PanacheRepositoryBase<NextStep, UUID> {

    private static final int DONE_SHOWN = 20;

    /// For a change: whoever comes at the same moment waits.
    Optional<NextStep> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Soonest first.
    List<NextStep> open(UUID project) {
        return list("projectId = ?1 and doneOn is null order by dueOn, id", project);
    }

    /// Those that were done last, latest first.
    List<NextStep> done(UUID project) {
        return find("projectId = ?1 and doneOn is not null order by doneOn desc, id", project)
                .page(Page.ofSize(DONE_SHOWN))
                .list();
    }

    long countOpen(UUID project) {
        return count("projectId = ?1 and doneOn is null", project);
    }
}

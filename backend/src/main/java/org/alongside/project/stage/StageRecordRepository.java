package org.alongside.project.stage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StageRecordRepository implements PanacheRepositoryBase<StageRecord, UUID> {

    /// Newest first.
    List<StageRecord> of(UUID project) {
        return list("projectId = ?1 order by number desc", project);
    }

    Optional<StageRecord> last(UUID project) {
        return find("projectId = ?1 order by number desc", project).firstResultOptional();
    }
}

package org.alongside.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.Ids;

@ApplicationScoped
class NotNeededRepository implements PanacheRepositoryBase<NotNeeded, UUID> {

    List<NotNeeded> ofProject(UUID project) {
        return list("projectId", project);
    }

    /// Two first writes at once make one row.
    NotNeeded lockOrBegin(UUID project, Facet facet, LocalDate day) {
        getEntityManager()
                .createNativeQuery("""
                        insert into not_needed (id, project_id, facet, because, said_on) values (?1, ?2, ?3, '', ?4)
                        on conflict do nothing""")
                .setParameter(1, Ids.secret())
                .setParameter(2, project)
                .setParameter(3, facet.name())
                .setParameter(4, day)
                .executeUpdate();
        return find("projectId = ?1 and facet = ?2", project, facet)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    void end(UUID project, Facet facet) {
        delete("projectId = ?1 and facet = ?2", project, facet);
    }
}

package org.alongside.project.fixedpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FixedPointRepository implements PanacheRepositoryBase<FixedPoint, UUID> {

    private static final int LIFTED_SHOWN = 20;

    /// For a change: whoever comes at the same moment waits.
    Optional<FixedPoint> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Those of the first day come first.
    List<FixedPoint> fixed(UUID project) {
        return list("projectId = ?1 and liftedOn is null order by writtenOn, id", project);
    }

    /// Those that were lifted last, latest first.
    List<FixedPoint> lifted(UUID project) {
        return find("projectId = ?1 and liftedOn is not null order by liftedOn desc, id", project)
                .page(Page.ofSize(LIFTED_SHOWN))
                .list();
    }

    long countFixed(UUID project) {
        return count("projectId = ?1 and liftedOn is null", project);
    }

    /// Whether the stewards have said that nothing is fixed.
    boolean isNothingFixed(UUID project) {
        return !getEntityManager()
                .createNativeQuery("select 1 from nothing_fixed where project_id = ?1", Integer.class)
                .setParameter(1, project)
                .getResultList()
                .isEmpty();
    }

    /// Said twice is said on the first day.
    void sayNothingFixed(UUID project, LocalDate day) {
        getEntityManager()
                .createNativeQuery(
                        "insert into nothing_fixed (project_id, said_on) values (?1, ?2) on conflict do nothing")
                .setParameter(1, project)
                .setParameter(2, day)
                .executeUpdate();
    }

    void unsayNothingFixed(UUID project) {
        getEntityManager()
                .createNativeQuery("delete from nothing_fixed where project_id = ?1")
                .setParameter(1, project)
                .executeUpdate();
    }
}

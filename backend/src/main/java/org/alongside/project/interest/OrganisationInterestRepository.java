package org.alongside.project.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.Ids;

@ApplicationScoped
class OrganisationInterestRepository implements PanacheRepositoryBase<OrganisationInterest, UUID> {

    List<OrganisationInterest> ofProject(UUID project) {
        return list("projectId", project);
    }

    /// Two first writes at once make one row.
    OrganisationInterest lockOrBegin(UUID project, UUID organisation, LocalDate day) {
        getEntityManager()
                .createNativeQuery("""
                        insert into organisation_interest (id, project_id, organisation_id, said_on)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, Ids.secret())
                .setParameter(2, project)
                .setParameter(3, organisation)
                .setParameter(4, day)
                .executeUpdate();
        return find("projectId = ?1 and organisationId = ?2", project, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    void end(UUID project, UUID organisation) {
        delete("projectId = ?1 and organisationId = ?2", project, organisation);
    }
}

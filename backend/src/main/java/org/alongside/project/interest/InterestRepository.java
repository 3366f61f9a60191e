package org.alongside.project.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InterestRepository implements PanacheRepositoryBase<Interest, UUID> {

    Optional<Interest> of(UUID project, UUID participant) {
        return find("projectId = ?1 and participantId = ?2", project, participant)
                .singleResultOptional();
    }

    /// Two first writes at once make one row.
    Interest lockOrBegin(UUID project, UUID participant, LocalDate day) {
        getEntityManager()
                .createNativeQuery("""
                        insert into interest (id, project_id, participant_id, said_on) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                .setParameter(1, Ids.secret())
                .setParameter(2, project)
                .setParameter(3, participant)
                .setParameter(4, day)
                .executeUpdate();
        return find("projectId = ?1 and participantId = ?2", project, participant)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    void end(UUID project, UUID participant) {
        delete("projectId = ?1 and participantId = ?2", project, participant);
    }

    /// Latest day first, one row more than the limit. Of members only: who leaves just as they declare is not shown.
    List<Interest> ofProject(UUID project, @Nullable Cursor after, Limit limit) {
        var which = new Where().and("""
                        projectId = :project and participantId in
                        (select m.participantId from Membership m where m.projectId = :project and m.live = true)""").with("project", project).olderThan(after, "saidOn");
        return find(which + " order by saidOn desc, id desc", which.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    List<Interest> allOf(UUID participant) {
        return list("participantId = ?1 order by saidOn, id", participant);
    }

    void erase(UUID participant) {
        delete("participantId", participant);
    }
}

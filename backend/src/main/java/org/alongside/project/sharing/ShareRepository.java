package org.alongside.project.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<Share, UUID> {

    /// Sharing twice is as good as once; the first day counts.
    void add(UUID participant, UUID project, LocalDate day) {
        getEntityManager()
                .createNativeQuery("""
                        insert into access_share (id, participant_id, project_id, shared_on)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, Ids.secret())
                .setParameter(2, participant)
                .setParameter(3, project)
                .setParameter(4, day)
                .executeUpdate();
    }

    void end(UUID participant, UUID project) {
        delete("participantId = ?1 and projectId = ?2", participant, project);
    }

    List<Share> of(UUID participant, Collection<UUID> projects) {
        return list("participantId = ?1 and projectId in ?2", participant, projects);
    }

    List<Share> allOf(UUID participant) {
        return list("participantId = ?1 order by sharedOn, id", participant);
    }

    /// Latest day first, one row more than the limit. Of members only: who leaves just as they share is not shown.
    List<Share> ofProject(UUID project, @Nullable Cursor after, Limit limit) {
        var which = new Where().and("""
                        projectId = :project and participantId in
                        (select m.participantId from Membership m where m.projectId = :project and m.live = true)""").with("project", project).olderThan(after, "sharedOn");
        return find(which + " order by sharedOn desc, id desc", which.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    void erase(UUID participant) {
        delete("participantId", participant);
    }
}

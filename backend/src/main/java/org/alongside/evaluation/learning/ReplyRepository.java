package org.alongside.evaluation.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.Ids;

@ApplicationScoped
class ReplyRepository implements PanacheRepositoryBase<LearningReply, UUID> {

    List<LearningReply> of(UUID project, Collection<UUID> learnings) {
        return learnings.isEmpty() ? List.of() : list("projectId = ?1 and learningId in ?2", project, learnings);
    }

    /// The one reply of a project to a learning; a new one where there was none.
    LearningReply lockOrBegin(UUID project, UUID learning, LocalDate today) {
        getEntityManager()
                .createNativeQuery("""
                        insert into learning_reply (id, project_id, learning_id, applied, replied_on)
                        values (?1, ?2, ?3, false, ?4) on conflict do nothing""")
                .setParameter(1, Ids.secret())
                .setParameter(2, project)
                .setParameter(3, learning)
                .setParameter(4, today)
                .executeUpdate();
        return find("projectId = ?1 and learningId = ?2", project, learning).singleResult();
    }
}

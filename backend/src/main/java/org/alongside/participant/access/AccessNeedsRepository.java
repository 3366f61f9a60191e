package org.alongside.participant.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.Ids;

@ApplicationScoped
class AccessNeedsRepository implements PanacheRepositoryBase<SealedNeeds, UUID> {

    List<SealedNeeds> of(Collection<UUID> participants) {
        return list("participantId in ?1", participants);
    }

    /// Two first writes at once make one row.
    SealedNeeds lockOrBegin(UUID participant) {
        getEntityManager()
                .createNativeQuery(
                        "insert into access_needs (id, participant_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, Ids.secret())
                .setParameter(2, participant)
                .executeUpdate();
        return find("participantId", participant)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    void erase(UUID participant) {
        delete("participantId", participant);
    }
}

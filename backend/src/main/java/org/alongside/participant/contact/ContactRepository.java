package org.alongside.participant.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.Ids;

@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<ContactWish, UUID> {

    Optional<ContactWish> of(UUID participant) {
        return find("participantId", participant).firstResultOptional();
    }

    /// Two first writes at once make one row.
    ContactWish lockOrBegin(UUID participant) {
        getEntityManager()
                .createNativeQuery(
                        "insert into contact_wish (id, participant_id) values (?1, ?2) on conflict do nothing")
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

package org.alongside.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AcceptanceRepository implements PanacheRepositoryBase<Acceptance, Acceptance.Key> {

    boolean exists(UUID participant, AcceptedTerms versions) {
        return findByIdOptional(new Acceptance.Key(participant, versions.terms(), versions.privacy()))
                .isPresent();
    }

    /// Accepting twice is as good as once; the first day counts.
    void add(UUID participant, AcceptedTerms versions, LocalDate day) {
        getEntityManager()
                .createNativeQuery("""
                        insert into acceptance (participant_id, terms, privacy, accepted_on)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, participant)
                .setParameter(2, versions.terms())
                .setParameter(3, versions.privacy())
                .setParameter(4, day)
                .executeUpdate();
    }

    List<Acceptance> of(UUID participant) {
        return list("participantId = ?1 order by acceptedOn, terms, privacy", participant);
    }

    void erase(UUID participant) {
        delete("participantId", participant);
    }
}

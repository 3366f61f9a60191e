package org.alongside.voice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class VoiceRepository implements PanacheRepositoryBase<Voice, UUID> {

    /// For a change: whoever comes at the same moment waits.
    Optional<Voice> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Those that were written down first come first.
    List<Voice> ofProject(UUID project) {
        return list("projectId = ?1 order by writtenOn, id", project);
    }

    long countOf(UUID project) {
        return count("projectId", project);
    }
}

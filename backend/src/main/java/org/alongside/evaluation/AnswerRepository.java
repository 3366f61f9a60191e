package org.alongside.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.shared.Ids;

@ApplicationScoped
class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {

    /// Puts this answer in the place of the one before. True when there was none.
    boolean put(UUID round, String who, String sealed) {
        var isFirst = getEntityManager()
                        .createNativeQuery("""
                                insert into answer (id, evaluation_id, who, sealed) values (?1, ?2, ?3, ?4)
                                on conflict do nothing""")
                        .setParameter(1, Ids.secret())
                        .setParameter(2, round)
                        .setParameter(3, who)
                        .setParameter(4, sealed)
                        .executeUpdate()
                == 1;
        if (!isFirst) {
            update("sealed = ?3 where evaluationId = ?1 and who = ?2", round, who, sealed);
        }
        return isFirst;
    }

    Optional<Answer> of(UUID round, String who) {
        return find("evaluationId = ?1 and who = ?2", round, who).firstResultOptional();
    }

    /// By round; the names are those that one person has in each.
    List<Answer> of(Map<UUID, String> names) {
        return names.isEmpty()
                ? List.of()
                : list("evaluationId in ?1 and who in ?2", names.keySet(), List.copyOf(names.values()));
    }

    boolean takeBack(UUID round, String who) {
        return delete("evaluationId = ?1 and who = ?2", round, who) > 0;
    }

    Stream<Answer> ofRound(UUID round) {
        return stream("evaluationId = ?1", round);
    }

    int number(UUID round) {
        return (int) count("evaluationId = ?1", round);
    }

    void forget(UUID round) {
        delete("evaluationId = ?1", round);
    }
}

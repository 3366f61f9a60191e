package org.alongside.project.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.shared.change.Settled;
import org.alongside.shared.lens.Heads;
import org.alongside.shared.lens.Lenses;

/// The counts by expertise that are shown in public. They stand still until at least [#ENOUGH] people have come, gone
/// or changed what they say: were they counted afresh each time, the number before and after one person would tell
/// what that person said. Who changes to and fro counts once, or not at all.
@ApplicationScoped
class PublishedLenses {

    static final int ENOUGH = 5;

    /// What a row counts as today; absent for somebody who has left.
    private static final String TODAY = "case when live then coalesce(expertise, 'NOT_SAID') end";

    private final EntityManager entities;

    PublishedLenses(EntityManager entities) {
        this.entities = entities;
    }

    void catchUp(@Observes Settled settled) {
        if (settled.kind().equals(MembershipService.KIND)) {
            settled.projects().forEach(this::catchUp);
        }
    }

    private void catchUp(UUID project) {
        if (changedSince(project) >= ENOUGH) {
            entities.createNativeQuery("update membership set shown_as = " + TODAY + " where project_id = ?1")
                    .setParameter(1, project)
                    .executeUpdate();
            entities.createNativeQuery("""
                            delete from membership
                            where project_id = ?1 and participant_id is null and shown_as is null""").setParameter(1, project).executeUpdate();
        }
    }

    private int changedSince(UUID project) {
        var people = entities.createNativeQuery("""
                        select count(distinct coalesce(participant_id, id)) from membership
                        where project_id = ?1 and coalesce(shown_as, '') <> coalesce(%s, '')""".formatted(TODAY))
                .setParameter(1, project)
                .getSingleResult();
        return ((Number) people).intValue();
    }

    Lenses of(UUID project) {
        Map<String, Integer> heads = entities.createQuery("""
                        select m.shownAs, count(m) from Membership m
                        where m.projectId = ?1 and m.shownAs is not null group by m.shownAs""", Object[].class)
                .setParameter(1, project)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
        return Lenses.of(new Heads(
                heads.getOrDefault("LIVED", 0),
                heads.getOrDefault("PROFESSIONAL", 0),
                heads.getOrDefault("BOTH", 0),
                heads.getOrDefault("NOT_SAID", 0)));
    }
}

package org.alongside.shared.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How many there are of a kind in a project, folded from the changes and at most a second behind them. A row that
/// every writer moved would make everyone at an event wait for everyone else.
@ApplicationScoped
public class Tallies {

    private final EntityManager entities;

    Tallies(EntityManager entities) {
        this.entities = entities;
    }

    /// By kind; a kind without any is absent.
    public Map<String, Integer> of(UUID project) {
        return of(List.of(project)).getOrDefault(project, Map.of());
    }

    /// By project and kind; what has none is absent.
    public Map<UUID, Map<String, Integer>> of(Collection<UUID> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select t from Tally t where t.projectId in ?1", Tally.class)
                .setParameter(1, projects)
                .getResultStream()
                .collect(groupingBy(Tally::projectId, toMap(Tally::kind, Tally::total)));
    }

    /// For a query over many projects, which then needs no second one: how many there are of a kind in the
    /// project whose id `column` holds.
    public static String total(String kind, String column) {
        return "coalesce((select t.total from Tally t where t.projectId = %s and t.kind = '%s'), 0)"
                .formatted(column, kind);
    }

    void add(String kind, UUID project, int delta) {
        entities.createNativeQuery(
                        "insert into tally (project_id, kind, total) values (?1, ?2, 0) on conflict do nothing")
                .setParameter(1, project)
                .setParameter(2, kind)
                .executeUpdate();
        entities.createNativeQuery("update tally set total = total + ?3 where project_id = ?1 and kind = ?2")
                .setParameter(1, project)
                .setParameter(2, kind)
                .setParameter(3, delta)
                .executeUpdate();
    }
}

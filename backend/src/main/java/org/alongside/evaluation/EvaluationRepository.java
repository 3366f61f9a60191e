package org.alongside.evaluation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    /// Beside others who answer, and not while it is being closed.
    Optional<Evaluation> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /// Alone: nobody answers until the end of the transaction.
    Optional<Evaluation> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean areThereAny(UUID project) {
        return count("projectId = ?1", project) > 0;
    }

    /// Of one project, or of all public ones. Latest first, one row more than the limit.
    List<Evaluation> latest(@Nullable UUID project, @Nullable Cursor after, Limit limit) {
        var where = project == null
                ? new Where().and(ProjectAccess.isPublic("e.projectId"))
                : new Where().is("projectId", project);
        return page(where, after, limit);
    }

    List<Evaluation> openIn(Collection<UUID> projects, LocalDate today, @Nullable Cursor after, Limit limit) {
        return page(
                new Where()
                        .and("closedOn is null")
                        .holds("projectId in :projects", "projects", projects)
                        .holds("closesOn >= :today", "today", today),
                after,
                limit);
    }

    private List<Evaluation> page(Where where, @Nullable Cursor after, Limit limit) {
        where.olderThan(after, "openedOn");
        return find("from Evaluation e where " + where + " order by openedOn desc, id desc", where.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    List<Evaluation> open() {
        return list("closedOn is null order by id");
    }

    Map<UUID, LookedBackOn> lookedBackOn(Collection<UUID> projects) {
        return projects.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("""
                                select e.projectId, count(distinct e), count(distinct l)
                                from Evaluation e left join Learning l on l.evaluationId = e.id
                                where e.projectId in ?1 and e.closedOn is not null group by e.projectId""", Object[].class)
                        .setParameter(1, projects)
                        .getResultStream()
                        .collect(toMap(
                                row -> (UUID) row[0],
                                row -> new LookedBackOn(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    }

    List<UUID> due(LocalDate today) {
        return getEntityManager()
                .createQuery("select e.id from Evaluation e where e.closedOn is null and e.closesOn < ?1", UUID.class)
                .setParameter(1, today)
                .getResultList();
    }
}

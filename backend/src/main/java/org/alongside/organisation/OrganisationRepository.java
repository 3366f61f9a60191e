package org.alongside.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final String VIEW = """
            select new org.alongside.organisation.OrganisationView(
                o.id, o.name, o.kind, o.summary, o.website, o.champions, p.id, p.name, o.enteredAt)
            from Organisation o left join o.parent p\s""";

    OrganisationView view(UUID id) {
        return views("where o.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /// Newest first, one row more than the limit.
    List<OrganisationView> newest(@Nullable Cursor after, Limit limit) {
        var older = after == null ? "" : "where o.enteredAt <= :at and (o.enteredAt < :at or o.id < :id) ";
        var query = views(older + "order by o.enteredAt desc, o.id desc").setMaxResults(limit.rows() + 1);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select o.id, o.name from Organisation o where o.id in ?1", Object[].class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private TypedQuery<OrganisationView> views(String rest) {
        return getEntityManager().createQuery(VIEW + rest, OrganisationView.class);
    }
}

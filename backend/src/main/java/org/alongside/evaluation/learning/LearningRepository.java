package org.alongside.evaluation.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.project.Theme;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LearningRepository implements PanacheRepositoryBase<Learning, UUID> {

    private static final String PUBLIC =
            "exists (select 1 from Project p where p.id = l.projectId and " + ProjectAccess.isShown("p") + "%s)";

    List<Learning> ofRound(UUID round) {
        return list("evaluationId = ?1 order by place", round);
    }

    /// Of public projects, latest first, one row more than the limit; of one theme, and without those of one project.
    List<Learning> latest(@Nullable Theme theme, @Nullable UUID without, @Nullable Cursor after, Limit limit) {
        var where = (theme == null
                        ? new Where().and(PUBLIC.formatted(""))
                        : new Where()
                                .and(PUBLIC.formatted(" and p.theme = :theme"))
                                .with("theme", theme))
                .holds("l.projectId <> :without", "without", without)
                .olderThan(after, "learnedOn");
        return find("from Learning l where " + where + " order by learnedOn desc, id desc", where.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    Optional<Learning> publicOne(UUID id) {
        return find("from Learning l where l.id = ?1 and " + PUBLIC.formatted(""), id)
                .firstResultOptional();
    }
}

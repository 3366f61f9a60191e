package org.alongside.project.sharing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LookRepository implements PanacheRepositoryBase<Look, UUID> {

    /// Latest first, one row more than the limit.
    List<Look> at(UUID participant, @Nullable Cursor after, Limit limit) {
        var which = new Where().and("participantId = :whose").with("whose", participant);
        if (after != null) {
            which.and("lookedAt <= :at and (lookedAt < :at or id < :after)")
                    .with("at", after.at())
                    .with("after", after.id());
        }
        return find(which + " order by lookedAt desc, id desc", which.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    List<Look> allAt(UUID participant) {
        return list("participantId = ?1 order by lookedAt, id", participant);
    }

    /// When somebody looked at the list of a project; not at whom.
    List<Look> allBy(UUID participant) {
        return list("lookedBy = ?1 order by lookedAt, id", participant);
    }

    /// The looks at the person go, their own at others lose their name.
    void erase(UUID participant) {
        delete("participantId", participant);
        update("lookedBy = null where lookedBy = ?1", participant);
    }
}

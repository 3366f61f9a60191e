package org.alongside.project.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> of(Secret secret) {
        return find("secretHash", secret.hash()).firstResultOptional();
    }

    /// Until the end of the transaction: of fifty who come at once each waits for the one before.
    Optional<Invitation> lock(UUID project, Secret secret) {
        return find("projectId = ?1 and secretHash = ?2", project, secret.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// So that a use at the same moment is not lost.
    Optional<Invitation> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Latest day first, one row more than the limit.
    List<Invitation> ofProject(UUID project, @Nullable Cursor after, Limit limit) {
        var where = new Where().is("projectId", project).olderThan(after, "madeOn");
        return find(where + " order by madeOn desc, id desc", where.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }
}

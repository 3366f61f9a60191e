package org.alongside.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Actor;
import org.jspecify.annotations.Nullable;

/// Shows organisations, and names them for the features above.
@ApplicationScoped
@Transactional
public class OrganisationService {

    public static final String KIND = "organisation";

    private final OrganisationRepository organisations;
    private final Changes changes;

    OrganisationService(OrganisationRepository organisations, Changes changes) {
        this.organisations = organisations;
        this.changes = changes;
    }

    void enter(Actor actor, UUID id, NewOrganisation request) {
        var parent = request.parentId() == null ? null : organisations.findById(request.parentId());
        organisations.persist(new Organisation(id, request, parent, actor.at()));
        changes.note(actor, Change.of(KIND, "entered", id));
    }

    OrganisationView one(UUID id) {
        return organisations.view(id);
    }

    Page<OrganisationView> newest(@Nullable Cursor after, Limit limit) {
        return Page.of(organisations.newest(after, limit), limit, OrganisationView::cursor);
    }

    /// The names of those that exist; the others are absent.
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : organisations.names(ids);
    }

    /// The name that stands beside what an organisation says.
    public String name(UUID id) {
        return organisations.view(id).name();
    }
}

package org.alongside.project;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.alongside.project.membership.MembershipService;
import org.alongside.project.membership.MembershipView;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.place.Places;
import org.alongside.shared.security.Actor;
import org.jspecify.annotations.Nullable;

/// Projects in lists: all of them, and one person's own.
@ApplicationScoped
@Transactional
public class ProjectList {

    private final ProjectRepository projects;
    private final ProjectService service;
    private final MembershipService memberships;
    private final Places places;

    ProjectList(ProjectRepository projects, ProjectService service, MembershipService memberships, Places places) {
        this.projects = projects;
        this.service = service;
        this.memberships = memberships;
        this.places = places;
    }

    /// In one statement, which sees one moment: a transaction would only ask the database twice more.
    @Transactional(Transactional.TxType.SUPPORTS)
    Page<ProjectItem> newest(ProjectFilter filter, @Nullable Cursor after, Limit limit) {
        return Page.of(projects.newest(filter, after, limit), limit, ProjectRow::cursor)
                .map(this::item);
    }

    /// All public ones, a page at a time.
    public Page<ProjectItem> newest(@Nullable Cursor after, Limit limit) {
        return newest(new ProjectFilter(null, null, null, null, null), after, limit);
    }

    private ProjectItem item(ProjectRow row) {
        return new ProjectItem(
                row.id(),
                row.title(),
                row.summary(),
                row.lang(),
                row.theme(),
                row.stage(),
                row.halt(),
                row.place(),
                places.name(row.place()),
                row.startedAt(),
                row.people(),
                row.contributions());
    }

    Page<MyProject> mine(Actor.Person actor, @Nullable Cursor after, Limit limit) {
        var page = memberships.ofMine(actor, after, limit);
        var briefs = service.briefs(
                page.items().stream().map(MembershipView::projectId).toList());
        return page.map(membership -> {
            var brief = requireNonNull(briefs.get(membership.projectId()));
            return new MyProject(
                    brief.id(),
                    brief.title(),
                    brief.lang(),
                    brief.stage(),
                    brief.privateBecause(),
                    brief.hiddenFor(),
                    membership);
        });
    }
}

package org.alongside.project;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.alongside.project.membership.MembershipService;
import org.alongside.project.membership.MembershipView;
import org.alongside.shared.change.Tallies;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.place.Places;
import org.alongside.shared.security.Actor;
import org.jspecify.annotations.Nullable;

/// Projects in lists: all of them, and one person's own.
@ApplicationScoped
@Transactional
class ProjectList {

    private final ProjectRepository projects;
    private final ProjectService service;
    private final MembershipService memberships;
    private final Tallies tallies;
    private final Places places;

    ProjectList(
            ProjectRepository projects,
            ProjectService service,
            MembershipService memberships,
            Tallies tallies,
            Places places) {
        this.projects = projects;
        this.service = service;
        this.memberships = memberships;
        this.tallies = tallies;
        this.places = places;
    }

    Page<ProjectItem> newest(ProjectFilter filter, @Nullable Cursor after, Limit limit) {
        var page = Page.of(projects.newest(filter, after, limit), limit, ProjectRow::cursor);
        var counts = tallies.of(page.items().stream().map(ProjectRow::id).toList());
        return page.map(row -> item(row, counts.getOrDefault(row.id(), Map.of())));
    }

    private ProjectItem item(ProjectRow row, Map<String, Integer> counts) {
        return new ProjectItem(
                row.id(),
                row.title(),
                row.summary(),
                row.lang(),
                row.theme(),
                row.stage(),
                row.place(),
                places.name(row.place()),
                row.startedAt(),
                counts.getOrDefault(MembershipService.KIND, 0),
                counts.getOrDefault("contribution", 0));
    }

    Page<MyProject> mine(Actor.Person actor, @Nullable Cursor after, Limit limit) {
        var page = memberships.ofMine(actor, after, limit);
        var briefs = service.briefs(
                page.items().stream().map(MembershipView::projectId).toList());
        return page.map(membership -> {
            var brief = requireNonNull(briefs.get(membership.projectId()));
            return new MyProject(
                    brief.id(), brief.title(), brief.lang(), brief.stage(), brief.privateBecause(), membership);
        });
    }
}

package org.alongside.contribution;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.project.ProjectBrief;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.Action;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Shows contributions: to everybody, and to whoever brought them.
@ApplicationScoped
@Transactional
class ContributionList {

    private final ContributionRepository contributions;
    private final Reach reach;
    private final ParticipantService participants;
    private final Sources sources;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final ZoneId zone;

    ContributionList(
            ContributionRepository contributions,
            Reach reach,
            ParticipantService participants,
            Sources sources,
            ProjectService projects,
            ProjectAccess access,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.contributions = contributions;
        this.reach = reach;
        this.participants = participants;
        this.sources = sources;
        this.projects = projects;
        this.access = access;
        this.zone = zone;
    }

    ContributionView one(Viewer viewer, UUID id) {
        return ContributionView.of(reach.requirePublic(viewer, id));
    }

    /// Nothing, where the viewer may not know of the project asked for.
    Page<ContributionView> latest(Viewer viewer, ContributionFilter filter, @Nullable Cursor after, Limit limit) {
        if (filter.project() != null && !access.sees(viewer, filter.project())) {
            return new Page<>(List.of(), null);
        }
        return Page.of(contributions.latest(filter, after, limit), limit, ContributionView::cursor);
    }

    Page<MyContribution> mine(Actor.Individual actor, @Nullable Cursor after, Limit limit) {
        var me = participants.require(actor);
        var page = Page.of(contributions.of(me.id(), after, limit), limit, one -> Cursor.of(one.enteredOn(), one.id()));
        var briefs = projects.briefs(
                page.items().stream().map(Contribution::projectId).collect(toSet()));
        var left = briefs.values().stream()
                .filter(project -> project.isPrivate() && !access.sees(Viewer.of(actor), project.id()))
                .map(ProjectBrief::id)
                .collect(toSet());
        return page.map(one -> {
            var project = requireNonNull(briefs.get(one.projectId()));
            return new MyContribution(
                    ContributionView.of(one),
                    left.contains(project.id()) ? null : project.title(),
                    asAuthor(one, project, actor.today(zone)));
        });
    }

    ContributionMine mine(Actor actor, UUID id) {
        var contribution = reach.requireWords(Viewer.of(actor), id);
        if (sources.of(actor).filter(contribution::comesFrom).isEmpty()) {
            reach.requirePublic(Viewer.of(actor), id);
            return asReader();
        }
        return asAuthor(contribution, projects.brief(contribution.projectId()), actor.today(zone));
    }

    private static ContributionMine asAuthor(Contribution contribution, ProjectBrief project, LocalDate today) {
        var window = new EditWindow(contribution.enteredOn(), project.daysToEdit());
        return new ContributionMine(
                true,
                contribution.creditBy(),
                window.until(),
                contribution.isNoteAdded(),
                contribution.hidden(),
                actions(againstEditing(contribution, window, today), Optional.empty()));
    }

    private static Optional<Reason> againstEditing(Contribution contribution, EditWindow window, LocalDate today) {
        return contribution.isHidden() ? Optional.of(ContributionService.HIDDEN_STAYS) : window.againstEditing(today);
    }

    private static ContributionMine asReader() {
        var authors = Optional.of(ContributionService.AUTHORS_EDIT);
        return new ContributionMine(false, null, null, false, null, actions(authors, authors));
    }

    private static Map<String, Action> actions(Optional<Reason> againstEditing, Optional<Reason> againstWithdrawing) {
        return Map.of("edit", Action.of(againstEditing), "withdraw", Action.of(againstWithdrawing));
    }
}

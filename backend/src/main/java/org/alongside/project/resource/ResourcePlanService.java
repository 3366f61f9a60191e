package org.alongside.project.resource;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.organisation.OrganisationService;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.edit.IfMatch;
import org.alongside.shared.edit.MergePatch;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Writes down what a project needs and uses, and how its stewards cope with what is missing.
@ApplicationScoped
@Transactional
class ResourcePlanService {

    static final String KIND = "resource";

    /// More than that nobody reads.
    private static final int MOST_LINES = 40;

    static final Reason TOO_MANY_RESOURCES =
            new Reason("too-many-resources", "Forty lines are enough for a plan. Put some together, or take them out.");

    /// Organisations first, then people who are named; those of a kind in the same order for everybody.
    private static final Comparator<PledgeView> BY_WHOM = Comparator.comparing(
                    (PledgeView pledge) -> pledge.organisationId() == null)
            .thenComparing(PledgeView::by, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PledgeView::amount);

    private final ResourceLineRepository lines;
    private final PledgeRepository pledges;
    private final CopingRepository coping;
    private final OrganisationService organisations;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final MergePatch patches;
    private final Changes changes;
    private final ZoneId zone;

    ResourcePlanService(
            ResourceLineRepository lines,
            PledgeRepository pledges,
            CopingRepository coping,
            OrganisationService organisations,
            ProjectService projects,
            ProjectAccess access,
            MergePatch patches,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.lines = lines;
        this.pledges = pledges;
        this.coping = coping;
        this.organisations = organisations;
        this.projects = projects;
        this.access = access;
        this.patches = patches;
        this.changes = changes;
        this.zone = zone;
    }

    ResourcePlan plan(Viewer viewer, UUID project) {
        access.require(viewer, project);
        var pledged = pledges.ofProject(project);
        var named = organisations.names(pledged.stream()
                .map(Pledge::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var byLine = pledged.stream().collect(groupingBy(Pledge::lineId));
        return new ResourcePlan(
                lines.ofProject(project).stream()
                        .map(line -> planned(line, byLine.getOrDefault(line.id(), List.of()), named))
                        .toList(),
                coping.of(project).stream().map(Coping::view).toList());
    }

    private static PlannedLine planned(ResourceLine line, List<Pledge> pledges, Map<UUID, String> named) {
        var balance = line.against(sum(pledges));
        return new PlannedLine(
                line.view(),
                new Amount(balance.pledged()).written(line.kind()),
                balance.isMet(),
                pledges.stream()
                        .map(one -> PledgeView.of(one, line.kind(), named))
                        .sorted(BY_WHOM)
                        .toList());
    }

    private static BigDecimal sum(List<Pledge> pledges) {
        return pledges.stream().map(Pledge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// For the rule that asks whether a project may go on.
    List<Balance> balances(UUID project) {
        var byLine = pledges.ofProject(project).stream().collect(groupingBy(Pledge::lineId));
        return lines.ofProject(project).stream()
                .map(line -> line.against(sum(byLine.getOrDefault(line.id(), List.of()))))
                .toList();
    }

    ResourceLineView one(Viewer viewer, UUID id) {
        return access.require(viewer, lines.findByIdOptional(id), ResourceLine::projectId, "resource")
                .view();
    }

    ResourceLineView add(Actor actor, UUID project, ResourceLineDraft draft) {
        return add(actor, Ids.ordered(actor.at()), project, draft);
    }

    ResourceLineView add(Actor actor, UUID id, UUID project, ResourceLineDraft draft) {
        access.require(actor, project, Task.PLAN);
        checkUnit(draft);
        if (lines.countOf(project) >= MOST_LINES) {
            throw new RuleBroken(TOO_MANY_RESOURCES);
        }
        var line = new ResourceLine(id, project, draft);
        lines.persistAndFlush(line);
        note(actor, "planned", id, project);
        return line.view();
    }

    ResourceLineView edit(Actor actor, UUID id, @Nullable IfMatch stated, JsonNode patch) {
        var line = require(actor, id);
        IfMatch.check(stated, line.version());
        var draft = patches.apply(patch, line.draft(), ResourceLineDraft.class);
        checkUnit(draft);
        line.become(draft);
        lines.flush();
        note(actor, Change.EDITED, id, line.projectId());
        return line.view();
    }

    private static void checkUnit(ResourceLineDraft draft) {
        draft.wrongUnit().ifPresent(wrong -> {
            throw new Invalid(wrong);
        });
    }

    /// What was pledged of it goes with it. Twice is as good as once.
    void takeOut(Actor actor, UUID id) {
        access.find(Viewer.of(actor), lines.lock(id), ResourceLine::projectId).ifPresent(line -> {
            access.require(actor, line.projectId(), Task.PLAN);
            pledges.deleteOf(id);
            lines.delete(line);
            note(actor, Change.WITHDRAWN, id, line.projectId());
        });
    }

    ResourcePlan cope(Actor actor, UUID project, NewCoping request) {
        access.require(actor, project, Task.PLAN);
        coping.write(project, projects.brief(project).stage(), request.words(), actor.today(zone));
        note(actor, "coped-with", project, project);
        return plan(Viewer.of(actor), project);
    }

    /// @throws NotFound when there is none, or none for the actor
    private ResourceLine require(Actor actor, UUID id) {
        var line = access.require(Viewer.of(actor), lines.lock(id), ResourceLine::projectId, "resource");
        access.require(actor, line.projectId(), Task.PLAN);
        return line;
    }

    private void note(Actor actor, String happened, UUID subject, UUID project) {
        changes.note(actor, Change.of(KIND, happened, subject).in(project).inPublic());
    }
}

package org.alongside.project.stage;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.project.ProjectService;
import org.alongside.project.ProjectView;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.project.membership.MembershipService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Moves a project from stage to stage, and keeps what each of them was.
@ApplicationScoped
@Transactional
class StageService {

    static final Reason PROJECT_HALTED =
            new Reason("project-halted", "The project stands still. Let it go on before you move it.");

    private final StageRecordRepository records;
    private final CoDeliveryRepository declared;
    private final ProjectService projects;
    private final MembershipService memberships;
    private final ProjectAccess access;
    private final List<StageCriterion> criteria;
    private final ZoneId zone;

    StageService(
            StageRecordRepository records,
            CoDeliveryRepository declared,
            ProjectService projects,
            MembershipService memberships,
            ProjectAccess access,
            @All List<StageCriterion> criteria,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.records = records;
        this.declared = declared;
        this.projects = projects;
        this.memberships = memberships;
        this.access = access;
        this.criteria = List.copyOf(criteria);
        this.zone = zone;
    }

    ProjectCourse course(Viewer viewer, UUID project) {
        return course(projects.one(viewer, project));
    }

    private ProjectCourse course(ProjectView project) {
        var ended = records.of(project.id());
        return new ProjectCourse(
                project.stage(),
                since(project, ended.stream().findFirst()),
                ended.stream().map(StageRecord::view).toList(),
                declared.of(project.id()).stream().map(CoDelivery::view).toList());
    }

    /// The first stage begins with the project.
    private LocalDate since(ProjectView project, Optional<StageRecord> last) {
        return last.map(StageRecord::endedOn).orElseGet(() -> LocalDate.ofInstant(project.startedAt(), zone));
    }

    NextStage next(Viewer viewer, UUID id) {
        var project = projects.one(viewer, id);
        return new NextStage(
                Step.next(project.stage(), declaration(id)).orElse(null),
                asked(project.stage())
                        .map(one -> Criterion.of(one.asked(), one.isMet(id)))
                        .toList());
    }

    private Stream<StageCriterion> asked(Stage stage) {
        return criteria.stream().filter(one -> one.guards(stage));
    }

    private @Nullable DeliveryAnswer declaration(UUID project) {
        return declared.latest(project).map(CoDelivery::answer).orElse(null);
    }

    /// @throws RuleBroken with everything that is missing
    ProjectCourse move(Actor actor, UUID id, NewStage request) {
        access.require(actor, id, Task.PLAN);
        var project = projects.one(Viewer.of(actor), id);
        var step = new Step(project.stage(), request.stage(), declaration(id));
        if (project.halt() != null) {
            throw new RuleBroken(PROJECT_HALTED);
        }
        RuleBroken.unless(step.objection());
        if (step.isForward()) {
            RuleBroken.unless(asked(step.from())
                    .filter(one -> !one.isMet(id))
                    .map(StageCriterion::asked)
                    .toList());
        }
        var last = records.last(id);
        var number = last.map(StageRecord::number).orElse(0) + 1;
        var ended = new StageRecord(id, number, step, request.words(), since(project, last), actor.today(zone));
        ended.count(memberships.people(id), memberships.lenses(id));
        records.persist(ended);
        projects.move(actor, id, step.from(), step.to());
        return course(projects.one(Viewer.of(actor), id));
    }

    /// Said again in the same words, it stays as it is.
    ProjectCourse declare(Actor actor, UUID id, NewCoDelivery request) {
        access.require(actor, id, Task.PLAN);
        request.missing(actor.today(zone)).ifPresent(missing -> {
            throw new Invalid(missing);
        });
        var latest = declared.latest(id);
        if (latest.filter(one -> one.says(request)).isEmpty()) {
            var number = latest.map(CoDelivery::number).orElse(0) + 1;
            declared.persistAndFlush(new CoDelivery(id, number, request, actor.today(zone)));
            projects.note(actor, "co-delivery-declared", id);
        }
        return course(projects.one(Viewer.of(actor), id));
    }
}

package org.alongside.project.fixedpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.project.Confided;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.edit.IfMatch;
import org.alongside.shared.edit.MergePatch;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Writes down what cannot change, and when that was said.
@ApplicationScoped
@Transactional
class FixedPointService {

    static final String KIND = "fixed-point";

    /// More than that leaves nothing to do together.
    private static final int MOST_FIXED = 50;

    static final Reason TOO_MANY_FIXED_POINTS = new Reason(
            "too-many-fixed-points", "Fifty fixed points are enough. Join some of them, or say that they can change.");

    static final Reason SOMETHING_IS_FIXED = new Reason(
            "something-is-fixed",
            "There are fixed points. Say of each that it can change, then say that nothing is fixed.");

    private final FixedPointRepository points;
    private final List<Confided> confided;
    private final ProjectAccess access;
    private final MergePatch patches;
    private final Changes changes;
    private final ZoneId zone;

    FixedPointService(
            FixedPointRepository points,
            @All List<Confided> confided,
            ProjectAccess access,
            MergePatch patches,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.points = points;
        this.confided = confided;
        this.access = access;
        this.patches = patches;
        this.changes = changes;
        this.zone = zone;
    }

    FixedPointList ofProject(Viewer viewer, UUID project) {
        access.require(viewer, project);
        return list(project);
    }

    private FixedPointList list(UUID project) {
        var fixed = points.fixed(project);
        return new FixedPointList(
                fixed.isEmpty() && points.isNothingFixed(project),
                Stream.of(fixed, points.lifted(project))
                        .flatMap(found -> found.stream().map(FixedPoint::view))
                        .toList());
    }

    FixedPointView one(Viewer viewer, UUID id) {
        return access.require(viewer, points.findByIdOptional(id), FixedPoint::projectId, "point")
                .view();
    }

    FixedPointView add(Actor actor, UUID project, FixedPointDraft draft) {
        return add(actor, Ids.secret(), project, draft);
    }

    FixedPointView add(Actor actor, UUID id, UUID project, FixedPointDraft draft) {
        access.require(actor, project, Task.PLAN);
        requireRoom(project);
        var point = new FixedPoint(id, project, draft, moment(actor, project));
        points.persistAndFlush(point);
        points.unsayNothingFixed(project);
        note(actor, "fixed", point);
        return point.view();
    }

    private void requireRoom(UUID project) {
        if (points.countFixed(project) >= MOST_FIXED) {
            throw new RuleBroken(TOO_MANY_FIXED_POINTS);
        }
    }

    private Moment moment(Actor actor, UUID project) {
        return new Moment(actor.today(zone), confided.stream().anyMatch(words -> words.isThereAny(project)));
    }

    FixedPointView edit(Actor actor, UUID id, @Nullable IfMatch stated, JsonNode patch) {
        var point = require(actor, id);
        IfMatch.check(stated, point.version());
        point.become(patches.apply(patch, point.draft(), FixedPointDraft.class), moment(actor, point.projectId()));
        return changed(actor, Change.EDITED, point);
    }

    FixedPointView lift(Actor actor, UUID id) {
        var point = require(actor, id);
        point.lift(actor.today(zone));
        return changed(actor, "lifted", point);
    }

    FixedPointView fixAgain(Actor actor, UUID id) {
        var point = require(actor, id);
        if (point.isLifted()) {
            requireRoom(point.projectId());
        }
        point.fixAgain(moment(actor, point.projectId()));
        points.unsayNothingFixed(point.projectId());
        return changed(actor, "fixed", point);
    }

    private FixedPointView changed(Actor actor, String happened, FixedPoint point) {
        points.flush();
        note(actor, happened, point);
        return point.view();
    }

    /// For what should never have stood there; what can change after all is better said to be lifted. Twice is as good
    /// as once.
    void takeOut(Actor actor, UUID id) {
        access.find(Viewer.of(actor), points.lock(id), FixedPoint::projectId).ifPresent(point -> {
            access.require(actor, point.projectId(), Task.PLAN);
            points.delete(point);
            note(actor, Change.WITHDRAWN, point);
        });
    }

    FixedPointList sayNothingFixed(Actor actor, UUID project) {
        access.require(actor, project, Task.PLAN);
        if (points.countFixed(project) > 0) {
            throw new RuleBroken(SOMETHING_IS_FIXED);
        }
        points.sayNothingFixed(project, actor.today(zone));
        changes.note(
                actor, Change.of(KIND, "nothing-fixed", project).in(project).inPublic());
        return list(project);
    }

    FixedPointList unsayNothingFixed(Actor actor, UUID project) {
        access.require(actor, project, Task.PLAN);
        points.unsayNothingFixed(project);
        changes.note(
                actor, Change.of(KIND, Change.WITHDRAWN, project).in(project).inPublic());
        return list(project);
    }

    /// @throws NotFound when there is none, or none for the actor
    private FixedPoint require(Actor actor, UUID id) {
        var point = access.require(Viewer.of(actor), points.lock(id), FixedPoint::projectId, "point");
        access.require(actor, point.projectId(), Task.PLAN);
        return point;
    }

    private void note(Actor actor, String happened, FixedPoint point) {
        changes.note(
                actor,
                Change.of(KIND, happened, point.id()).in(point.projectId()).inPublic());
    }
}

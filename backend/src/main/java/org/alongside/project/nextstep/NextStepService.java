package org.alongside.project.nextstep;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

/// Writes down what happens next, and that it has happened.
@ApplicationScoped
@Transactional
class NextStepService {

    static final String KIND = "next-step";

    /// More than that nobody reads.
    private static final int MOST_OPEN = 50;

    static final Reason TOO_MANY_STEPS = new Reason(
            "too-many-steps", "Fifty next steps are enough. Say of some that they are done, or take them out.");

    private final NextStepRepository steps;
    private final ProjectAccess access;
    private final MergePatch patches;
    private final Changes changes;
    private final ZoneId zone;

    NextStepService(
            NextStepRepository steps,
            ProjectAccess access,
            MergePatch patches,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.steps = steps;
        this.access = access;
        this.patches = patches;
        this.changes = changes;
        this.zone = zone;
    }

    NextStepList ofProject(Viewer viewer, UUID project) {
        access.require(viewer, project);
        return new NextStepList(Stream.of(steps.open(project), steps.done(project))
                .flatMap(found -> found.stream().map(NextStep::view))
                .toList());
    }

    NextStepView one(Viewer viewer, UUID id) {
        return access.require(viewer, steps.findByIdOptional(id), NextStep::projectId, "step")
                .view();
    }

    NextStepView add(Actor actor, UUID project, NextStepDraft draft) {
        return add(actor, Ids.secret(), project, draft);
    }

    NextStepView add(Actor actor, UUID id, UUID project, NextStepDraft draft) {
        access.require(actor, project, Task.PLAN);
        checkDay(actor, draft);
        if (steps.countOpen(project) >= MOST_OPEN) {
            throw new RuleBroken(TOO_MANY_STEPS);
        }
        var step = new NextStep(id, project, draft, actor.today(zone));
        steps.persistAndFlush(step);
        note(actor, "planned", step);
        return step.view();
    }

    /// A day that has passed may stay while other words change.
    NextStepView edit(Actor actor, UUID id, @Nullable IfMatch stated, JsonNode patch) {
        var step = require(actor, id);
        IfMatch.check(stated, step.version());
        var draft = patches.apply(patch, step.draft(), NextStepDraft.class);
        if (!Objects.equals(draft.dueOn(), step.draft().dueOn())) {
            checkDay(actor, draft);
        }
        step.become(draft, actor.today(zone));
        return changed(actor, Change.EDITED, step);
    }

    private void checkDay(Actor actor, NextStepDraft draft) {
        draft.wrongDay(actor.today(zone)).ifPresent(wrong -> {
            throw new Invalid(wrong);
        });
    }

    NextStepView finish(Actor actor, UUID id) {
        var step = require(actor, id);
        step.finish(actor.today(zone));
        return changed(actor, "done", step);
    }

    NextStepView reopen(Actor actor, UUID id) {
        var step = require(actor, id);
        step.reopen();
        return changed(actor, "reopened", step);
    }

    private NextStepView changed(Actor actor, String happened, NextStep step) {
        steps.flush();
        note(actor, happened, step);
        return step.view();
    }

    /// For what should never have stood there; what became needless is better said to be done. Twice is as good as
    /// once.
    void takeOut(Actor actor, UUID id) {
        access.find(Viewer.of(actor), steps.lock(id), NextStep::projectId).ifPresent(step -> {
            access.require(actor, step.projectId(), Task.PLAN);
            steps.delete(step);
            note(actor, Change.WITHDRAWN, step);
        });
    }

    /// @throws NotFound when there is none, or none for the actor
    private NextStep require(Actor actor, UUID id) {
        var step = access.require(Viewer.of(actor), steps.lock(id), NextStep::projectId, "step");
        access.require(actor, step.projectId(), Task.PLAN);
        return step;
    }

    private void note(Actor actor, String happened, NextStep step) {
        changes.note(
                actor, Change.of(KIND, happened, step.id()).in(step.projectId()).inPublic());
    }
}

package org.alongside.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.UUID;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Writes down what was decided, and what stands in its place later.
@ApplicationScoped
@Transactional
class DecisionService {

    static final String KIND = "decision";

    private final DecisionRepository decisions;
    private final NotNeededRepository notNeeded;
    private final ProjectAccess access;
    private final Changes changes;
    private final ZoneId zone;

    DecisionService(
            DecisionRepository decisions,
            NotNeededRepository notNeeded,
            ProjectAccess access,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.decisions = decisions;
        this.notNeeded = notNeeded;
        this.access = access;
        this.changes = changes;
        this.zone = zone;
    }

    Page<DecisionView> ofProject(Viewer viewer, UUID project, @Nullable Cursor after, Limit limit) {
        access.require(viewer, project);
        return Page.of(decisions.ofProject(project, after, limit), limit, Decision::cursor)
                .map(Decision::view);
    }

    DecisionView one(Viewer viewer, UUID id) {
        return access.require(viewer, decisions.findByIdOptional(id), Decision::projectId, "decision")
                .view();
    }

    DecisionView decide(Actor actor, UUID project, NewDecision request) {
        return decide(actor, Ids.secret(), project, request);
    }

    /// What was said to need no decision has one now, if this is about the same facet.
    DecisionView decide(Actor actor, UUID id, UUID project, NewDecision request) {
        access.require(actor, project, Task.PLAN);
        var today = actor.today(zone);
        request.wrong(today).ifPresent(wrong -> {
            throw new Invalid(wrong);
        });
        replace(actor, project, request.replaces(), id);
        if (request.facet() != null) {
            notNeeded.end(project, request.facet());
        }
        var decision = new Decision(id, project, request, today);
        decisions.persist(decision);
        changes.note(actor, Change.of(KIND, "decided", id).in(project).inPublic());
        return decision.view();
    }

    /// @throws Invalid when there is none to be replaced, or another has replaced it
    private void replace(Actor actor, UUID project, @Nullable UUID earlier, UUID id) {
        if (earlier == null) {
            return;
        }
        var replaced = decisions
                .lock(earlier, project)
                .filter(one -> !one.isReplaced())
                .orElseThrow(() -> new Invalid(
                        Violation.at("/replaces", "Name a decision of this project that no other has replaced yet.")));
        replaced.giveWayTo(id);
        changes.note(actor, Change.of(KIND, "replaced", earlier).in(project).inPublic());
    }
}

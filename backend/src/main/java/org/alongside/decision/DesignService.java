package org.alongside.decision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Shows how far a design is, and lets stewards say which facet needs no decision.
@ApplicationScoped
@Transactional
class DesignService {

    static final Reason FACET_DECIDED =
            new Reason("facet-decided", "There is a decision about this already, so it cannot be needless.");

    private final DecisionRepository decisions;
    private final NotNeededRepository notNeeded;
    private final ProjectAccess access;
    private final Changes changes;
    private final ZoneId zone;

    DesignService(
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

    DesignView ofProject(Viewer viewer, UUID project) {
        access.require(viewer, project);
        return design(project);
    }

    boolean isWhole(UUID project) {
        return design(project).whole();
    }

    private DesignView design(UUID project) {
        var decided = decisions.ofDesign(project).stream()
                .map(Decision::view)
                .collect(groupingBy(one -> Optional.ofNullable(one.facet()), mapping(identity(), toList())));
        var needless = notNeeded.ofProject(project).stream().collect(toMap(NotNeeded::facet, identity()));
        var facets = Arrays.stream(Facet.values())
                .map(facet -> {
                    var stands = decided.getOrDefault(Optional.of(facet), List.of());
                    var without =
                            stands.isEmpty() ? Optional.ofNullable(needless.get(facet)) : Optional.<NotNeeded>empty();
                    return new FacetView(
                            facet,
                            facet.isAsked(),
                            stands,
                            without.map(NotNeeded::because).orElse(null),
                            without.map(NotNeeded::saidOn).orElse(null));
                })
                .toList();
        var settled = facets.stream()
                .filter(one -> !one.decisions().isEmpty() || one.notNeededBecause() != null)
                .map(FacetView::facet)
                .collect(toSet());
        return new DesignView(new Design(settled).isWhole(), facets);
    }

    DesignView sayNotNeeded(Actor actor, UUID project, Facet facet, NewNotNeeded request) {
        access.require(actor, project, Task.PLAN);
        if (decisions.isDecided(project, facet)) {
            throw new RuleBroken(FACET_DECIDED);
        }
        var today = actor.today(zone);
        notNeeded.lockOrBegin(project, facet, today).say(request.because(), today);
        note(actor, "not-needed", project);
        return design(project);
    }

    DesignView takeBack(Actor actor, UUID project, Facet facet) {
        access.require(actor, project, Task.PLAN);
        notNeeded.end(project, facet);
        note(actor, Change.WITHDRAWN, project);
        return design(project);
    }

    private void note(Actor actor, String happened, UUID project) {
        changes.note(
                actor,
                Change.of(DecisionService.KIND, happened, project).in(project).inPublic());
    }
}

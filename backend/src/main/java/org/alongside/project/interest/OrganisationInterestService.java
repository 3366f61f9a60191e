package org.alongside.project.interest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.alongside.project.OrganisationPart;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets stewards write down what the organisations declare that take part.
@ApplicationScoped
@Transactional
class OrganisationInterestService {

    static final String KIND = "organisation-interest";

    private final OrganisationInterestRepository interests;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final Changes changes;
    private final ZoneId zone;

    OrganisationInterestService(
            OrganisationInterestRepository interests,
            ProjectService projects,
            ProjectAccess access,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.interests = interests;
        this.projects = projects;
        this.access = access;
        this.changes = changes;
        this.zone = zone;
    }

    OrganisationInterestList ofProject(Viewer viewer, UUID project) {
        var declared =
                interests.ofProject(project).stream().collect(toMap(OrganisationInterest::organisationId, identity()));
        return new OrganisationInterestList(projects.one(viewer, project).organisations().stream()
                .map(part -> Optional.ofNullable(declared.get(part.organisationId()))
                        .map(one -> one.of(part.name()))
                        .orElseGet(() -> new OrganisationInterestView(part.organisationId(), part.name(), null, null)))
                .toList());
    }

    OrganisationInterestView declare(Actor actor, UUID project, UUID organisation, Declaration said) {
        access.require(actor, project, Task.PLAN);
        var part = projects.one(Viewer.of(actor), project).organisations().stream()
                .filter(one -> one.organisationId().equals(organisation))
                .findAny()
                .orElseThrow(() -> new NotFound("organisation"));
        return declare(actor, project, part, said);
    }

    private OrganisationInterestView declare(Actor actor, UUID project, OrganisationPart part, Declaration said) {
        var today = actor.today(zone);
        var interest = interests.lockOrBegin(project, part.organisationId(), today);
        interest.become(said, today);
        note(actor, "declared", project);
        return interest.of(part.name());
    }

    void takeBack(Actor actor, UUID project, UUID organisation) {
        access.require(actor, project, Task.PLAN);
        interests.end(project, organisation);
        note(actor, Change.WITHDRAWN, project);
    }

    private void note(Actor actor, String happened, UUID project) {
        changes.note(actor, Change.of(KIND, happened, project).in(project).inPublic());
    }
}

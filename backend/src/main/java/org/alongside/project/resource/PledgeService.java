package org.alongside.project.resource;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.project.OrganisationPart;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.Left;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;

/// Lets members pledge and take it back, and stewards write down what organisations pledge. Nobody is asked what they
/// speak from.
@ApplicationScoped
@Transactional
class PledgeService {

    /// More than that no page shows; by then it is time for a second line.
    private static final int MOST_PLEDGES = 50;

    static final Reason TOO_MANY_PLEDGES = new Reason(
            "too-many-pledges", "Fifty have pledged some of this already. Ask the stewards for another line.");

    static final Reason ORGANISATION_TAKES_PART = new Reason(
            "organisation-takes-part", "Only an organisation that takes part pledges. Add it to the project first.");

    private final ResourceLineRepository lines;
    private final PledgeRepository pledges;
    private final ParticipantService participants;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final Changes changes;

    PledgeService(
            ResourceLineRepository lines,
            PledgeRepository pledges,
            ParticipantService participants,
            ProjectService projects,
            ProjectAccess access,
            Changes changes) {
        this.lines = lines;
        this.pledges = pledges;
        this.participants = participants;
        this.projects = projects;
        this.access = access;
        this.changes = changes;
    }

    MyPledges mine(Actor.Person actor, UUID project) {
        access.require(Viewer.of(actor), project);
        var kinds = lines.ofProject(project).stream().collect(toMap(ResourceLine::id, ResourceLine::kind));
        return new MyPledges(participants.known(actor).stream()
                .flatMap(me -> pledges.ofPerson(project, me.id()).stream())
                .flatMap(pledge ->
                        Optional.ofNullable(kinds.get(pledge.lineId())).map(kind -> MyPledge.of(pledge, kind)).stream())
                .toList());
    }

    /// Said again, the new amount counts. Whoever pledges to the same line at the same moment waits, so that a double
    /// press makes one pledge.
    MyPledge pledge(Actor.Person actor, UUID lineId, NewPledge request) {
        var line = find(actor, lineId);
        access.require(actor, line.projectId(), Task.PLEDGE);
        var me = participants.requireReady(actor);
        var pledge =
                pledges.byPerson(lineId, me.id()).orElseGet(() -> withRoom(lineId, Pledge.ofPerson(lineId, me.id())));
        pledge.say(request.given(), request.note(), request.shows() ? me.displayName() : null);
        pledges.persist(pledge);
        note(actor.at(), "pledged", line);
        return MyPledge.of(pledge, line.kind());
    }

    /// In one step and without a reason, and as good twice as once.
    void takeBack(Actor.Person actor, UUID lineId) {
        var line = find(actor, lineId);
        participants
                .known(actor)
                .flatMap(me -> pledges.byPerson(lineId, me.id()))
                .ifPresent(pledge -> end(actor.at(), pledge, line));
    }

    PledgeView pledgeOf(Actor actor, UUID lineId, UUID organisation, NewOrganisationPledge request) {
        var line = find(actor, lineId);
        access.require(actor, line.projectId(), Task.PLAN);
        var named = projects.one(Viewer.of(actor), line.projectId()).organisations().stream()
                .collect(toMap(OrganisationPart::organisationId, OrganisationPart::name));
        if (!named.containsKey(organisation)) {
            throw new RuleBroken(ORGANISATION_TAKES_PART);
        }
        var pledge = pledges.byOrganisation(lineId, organisation)
                .orElseGet(() -> withRoom(lineId, Pledge.ofOrganisation(lineId, organisation)));
        pledge.say(request.given(), request.note(), null);
        pledges.persist(pledge);
        note(actor.at(), "pledged", line);
        return PledgeView.of(pledge, line.kind(), named);
    }

    /// As good twice as once.
    void takeOutOf(Actor actor, UUID lineId, UUID organisation) {
        var line = find(actor, lineId);
        access.require(actor, line.projectId(), Task.PLAN);
        pledges.byOrganisation(lineId, organisation).ifPresent(pledge -> end(actor.at(), pledge, line));
    }

    /// Whoever leaves a project owes it nothing.
    void end(@Observes Left left) {
        pledges.ofPerson(left.project(), left.participant()).forEach(pledge -> end(left.at(), pledge));
    }

    void erase(Actor actor, UUID participant) {
        pledges.allOf(participant).forEach(pledge -> end(actor.at(), pledge));
    }

    private void end(Instant at, Pledge pledge) {
        end(at, pledge, lines.findById(pledge.lineId()));
    }

    private void end(Instant at, Pledge pledge, ResourceLine line) {
        pledges.delete(pledge);
        note(at, "pledge-ended", line);
    }

    private Pledge withRoom(UUID lineId, Pledge pledge) {
        if (pledges.countOf(lineId) >= MOST_PLEDGES) {
            throw new RuleBroken(TOO_MANY_PLEDGES);
        }
        return pledge;
    }

    private ResourceLine find(Actor actor, UUID lineId) {
        return access.require(Viewer.of(actor), lines.lock(lineId), ResourceLine::projectId, "resource");
    }

    private void note(Instant at, String happened, ResourceLine line) {
        changes.note(
                at,
                Change.of(ResourcePlanService.KIND, happened, line.id())
                        .in(line.projectId())
                        .inPublic());
    }
}

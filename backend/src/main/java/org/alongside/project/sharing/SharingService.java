package org.alongside.project.sharing;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.participant.access.AccessNeedsService;
import org.alongside.project.ProjectBrief;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.Duty;
import org.alongside.project.membership.Left;
import org.alongside.project.membership.MembershipService;
import org.alongside.project.membership.MembershipView;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Lets members share their access needs with a project and see who looked, and organisers see what to provide. Writes
/// nothing into the feed: that somebody shares needs is nobody else's to know.
@ApplicationScoped
@Transactional
class SharingService {

    private final ShareRepository shares;
    private final LookRepository looks;
    private final AccessNeedsService needs;
    private final ParticipantService participants;
    private final MembershipService memberships;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final ZoneId zone;

    SharingService(
            ShareRepository shares,
            LookRepository looks,
            AccessNeedsService needs,
            ParticipantService participants,
            MembershipService memberships,
            ProjectService projects,
            ProjectAccess access,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.shares = shares;
        this.looks = looks;
        this.needs = needs;
        this.participants = participants;
        this.memberships = memberships;
        this.projects = projects;
        this.access = access;
        this.zone = zone;
    }

    Page<SharedWith> mine(Actor.Person actor, @Nullable Cursor after, Limit limit) {
        var me = participants.require(actor);
        var page = memberships.ofMine(actor, after, limit);
        var ids = page.items().stream().map(MembershipView::projectId).toList();
        var titles = projects.briefs(ids);
        var shared = shares.of(me.id(), ids).stream().collect(toMap(Share::projectId, identity()));
        return page.map(
                part -> SharedWith.of(requireNonNull(titles.get(part.projectId())), shared.get(part.projectId())));
    }

    void share(Actor.Person actor, UUID project) {
        access.require(actor, project, Task.SHARE_ACCESS_NEEDS);
        shares.add(participants.requireReady(actor).id(), project, actor.today(zone));
    }

    /// Stopping twice is as good as once, and needs no permission.
    void stop(Actor.Person actor, UUID project) {
        participants.known(actor).ifPresent(me -> shares.end(me.id(), project));
    }

    void end(@Observes Left left) {
        shares.end(left.participant(), left.project());
    }

    /// What was shown and that it was looked at are one transaction: neither is without the other.
    Page<ToProvide> toProvide(Actor.Person actor, UUID project, @Nullable Cursor after, Limit limit) {
        access.require(actor, project, Task.SEE_ACCESS_NEEDS);
        var organiser = participants.require(actor);
        var page = Page.of(shares.ofProject(project, after, limit), limit, Share::cursor);
        var people = page.items().stream().map(Share::participantId).toList();
        var needed = needs.of(people);
        var names = participants.names(needed.keySet());
        var duty = duty(actor, project);
        needed.keySet().forEach(person -> looks.persist(new Look(person, project, organiser.id(), duty, actor.at())));
        return new Page<>(
                people.stream()
                        .filter(needed::containsKey)
                        .map(person ->
                                new ToProvide(names.getOrDefault(person, ""), requireNonNull(needed.get(person))))
                        .toList(),
                page.next());
    }

    private Duty duty(Actor.Person actor, UUID project) {
        var duties = memberships.mine(actor, project).orElseThrow().duties();
        return duties.contains(Duty.STEWARD) ? Duty.STEWARD : Duty.FACILITATOR;
    }

    Page<LookView> looks(Actor.Person actor, @Nullable Cursor after, Limit limit) {
        var me = participants.require(actor);
        var page = Page.of(looks.at(me.id(), after, limit), limit, Look::cursor);
        var titles = projects.briefs(
                page.items().stream().map(Look::projectId).distinct().toList());
        var names = participants.names(page.items().stream()
                .map(Look::lookedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var seen = titles.values().stream()
                .filter(project -> !project.isPrivate() || access.sees(Viewer.of(actor), project.id()))
                .map(ProjectBrief::id)
                .collect(toSet());
        return page.map(look -> LookView.of(
                look, requireNonNull(titles.get(look.projectId())), seen.contains(look.projectId()), look.by(names)));
    }
}

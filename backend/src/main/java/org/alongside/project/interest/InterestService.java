package org.alongside.project.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.project.membership.Left;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Lets members declare what they have to gain or to lose, and see what the others declared. Writes nothing into the
/// feed: that somebody declared something is for those who take part, and not for everyone.
@ApplicationScoped
@Transactional
class InterestService {

    private final InterestRepository interests;
    private final ParticipantService participants;
    private final ProjectAccess access;
    private final ZoneId zone;

    InterestService(
            InterestRepository interests,
            ParticipantService participants,
            ProjectAccess access,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.interests = interests;
        this.participants = participants;
        this.access = access;
        this.zone = zone;
    }

    Page<MemberInterest> ofMembers(Actor actor, UUID project, @Nullable Cursor after, Limit limit) {
        access.require(actor, project, Task.DECLARE);
        var page = Page.of(interests.ofProject(project, after, limit), limit, Interest::cursor);
        var names = participants.names(
                page.items().stream().map(Interest::participantId).toList());
        return page.map(one -> one.of(names.getOrDefault(one.participantId(), "")));
    }

    MyInterest mine(Actor.Person actor, UUID project) {
        access.require(Viewer.of(actor), project);
        return participants
                .known(actor)
                .flatMap(me -> interests.of(project, me.id()))
                .map(Interest::mine)
                .orElse(MyInterest.NOT_SAID);
    }

    MyInterest declare(Actor.Person actor, UUID project, Declaration said) {
        access.require(actor, project, Task.DECLARE);
        var today = actor.today(zone);
        var interest =
                interests.lockOrBegin(project, participants.requireReady(actor).id(), today);
        interest.become(said, today);
        return interest.mine();
    }

    /// Taking back twice is as good as once, and needs no permission.
    void takeBack(Actor.Person actor, UUID project) {
        participants.known(actor).ifPresent(me -> interests.end(project, me.id()));
    }

    void end(@Observes Left left) {
        interests.end(left.project(), left.participant());
    }
}

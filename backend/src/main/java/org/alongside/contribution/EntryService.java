package org.alongside.contribution;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.alongside.participant.ParticipantService;
import org.alongside.participant.slip.EnteredPeople;
import org.alongside.participant.slip.NewSlip;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.NotAllowed;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.jspecify.annotations.Nullable;

/// Looks after what somebody has written down for others.
@ApplicationScoped
@Transactional
class EntryService {

    private static final Reason WHO_WROTE_IT_DOWN =
            new Reason("who-wrote-it-down", "Only whoever wrote this down can give the person a new slip.");

    private final ContributionRepository contributions;
    private final Reach reach;
    private final ParticipantService participants;
    private final EnteredPeople people;
    private final ProjectAccess access;

    EntryService(
            ContributionRepository contributions,
            Reach reach,
            ParticipantService participants,
            EnteredPeople people,
            ProjectAccess access) {
        this.contributions = contributions;
        this.reach = reach;
        this.participants = participants;
        this.people = people;
        this.access = access;
    }

    Page<EntryView> list(Actor.Person actor, UUID project, @Nullable Cursor after, Limit limit) {
        access.require(actor, project, Task.ENTER);
        var me = participants.require(actor);
        var page = Page.of(
                contributions.enteredBy(me.id(), project, after, limit),
                limit,
                one -> Cursor.of(one.enteredOn(), one.id()));
        var names = participants.names(page.items().stream()
                .map(Contribution::participantId)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return page.map(one -> EntryView.of(one, names));
    }

    /// New words for whom this was written down; the old ones open nothing from then on.
    void handOutSlipAnew(Actor.Person actor, UUID id, NewSlip request) {
        var me = participants.require(actor);
        var contribution = reach.require(Viewer.of(actor), contributions.findByIdOptional(id));
        if (!contribution.wasWrittenDownBy(me.id()) || contribution.participantId() == null) {
            throw new NotAllowed(WHO_WROTE_IT_DOWN);
        }
        access.require(actor, contribution.projectId(), Task.ENTER);
        people.handOutAnew(actor, requireNonNull(contribution.participantId()), request);
    }
}

package org.alongside.safety;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contribution.ContributionBrief;
import org.alongside.contribution.HidingService;
import org.alongside.participant.Known;
import org.alongside.participant.ParticipantService;
import org.alongside.project.membership.MembershipService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.change.Settled;
import org.alongside.shared.problem.Action;
import org.alongside.shared.problem.NotAllowed;
import org.alongside.shared.security.Actor;
import org.jspecify.annotations.Nullable;

/// Finds out who may decide about what, from who looks after the project now. A case follows them: who steps back,
/// leaves or takes on a duty changes whose it is.
@ApplicationScoped
class Deciders {

    private final CaseRepository cases;
    private final HidingService hiding;
    private final ProjectAccess access;
    private final ParticipantService participants;

    Deciders(CaseRepository cases, HidingService hiding, ProjectAccess access, ParticipantService participants) {
        this.cases = cases;
        this.hiding = hiding;
        this.access = access;
        this.participants = participants;
    }

    SomeoneElse of(ContributionBrief words, @Nullable UUID hider) {
        return new SomeoneElse(access.moderators(words.projectId()), involved(words, hider));
    }

    /// About words whose author nobody knows.
    SomeoneElse ofProject(UUID project) {
        return new SomeoneElse(access.moderators(project), Set.of());
    }

    /// What nobody in a project may decide. Whoever hid something decides no complaint about it.
    static SomeoneElse admins(@Nullable UUID hider) {
        return new SomeoneElse(Set.of(), hider == null ? Set.of() : Set.of(hider));
    }

    /// For each of a page, by the id of the case.
    Map<UUID, SomeoneElse> of(Collection<SafetyCase> page, Map<UUID, ContributionBrief> words) {
        var moderators = page.stream()
                .map(SafetyCase::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .collect(toMap(project -> project, access::moderators));
        return page.stream()
                .collect(toMap(
                        SafetyCase::id,
                        one -> new SomeoneElse(
                                one.projectId() == null ? Set.of() : moderators.getOrDefault(one.projectId(), Set.of()),
                                involved(words.get(one.about().id()), one.hiddenBy()))));
    }

    private static Set<UUID> involved(@Nullable ContributionBrief words, @Nullable UUID hider) {
        return Stream.of(Optional.ofNullable(words).map(ContributionBrief::author), Optional.ofNullable(hider))
                .flatMap(Optional::stream)
                .collect(toSet());
    }

    /// The person, who may decide.
    ///
    /// @throws NotAllowed with the reason
    UUID require(Actor.Person actor, SomeoneElse rule) {
        var me = participants.known(actor).map(Known::id);
        if (me.isEmpty() && !(actor.admin() && rule.isForAdmins())) {
            throw new NotAllowed(SomeoneElse.MODERATORS_DECIDE);
        }
        var person = participants.require(actor).id();
        rule.againstDeciding(person, actor.admin()).ifPresent(reason -> {
            throw new NotAllowed(reason);
        });
        return person;
    }

    Action action(Actor.Person actor, SomeoneElse rule) {
        return Action.of(participants
                .known(actor)
                .map(me -> rule.againstDeciding(me.id(), actor.admin()))
                .orElseGet(() -> participants.againstTakingPart(actor)));
    }

    void follow(@Observes Settled settled) {
        if (settled.kind().equals(MembershipService.KIND)) {
            settled.projects().forEach(this::follow);
        }
    }

    private void follow(UUID project) {
        var open = cases.openIn(project);
        var words = hiding.briefs(open.stream().map(one -> one.about().id()).toList());
        of(open, words).forEach((id, rule) -> cases.route(id, rule.isForAdmins()));
    }
}

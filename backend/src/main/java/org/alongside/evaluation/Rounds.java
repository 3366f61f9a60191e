package org.alongside.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.participant.Known;
import org.alongside.participant.ParticipantService;
import org.alongside.project.Contributors;
import org.alongside.project.membership.MembershipService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.cipher.Sealing;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.jspecify.annotations.Nullable;

/// Which rounds somebody may know of, and which of them ask them. A round of a private project is also there, while it
/// is open, for people outside who brought something to the project, because it may ask them.
@ApplicationScoped
class Rounds {

    private final EvaluationRepository evaluations;
    private final AnswerRepository answers;
    private final ParticipantService participants;
    private final MembershipService memberships;
    private final Contributors contributors;
    private final ProjectAccess access;
    private final Sealing sealing;

    Rounds(
            EvaluationRepository evaluations,
            AnswerRepository answers,
            ParticipantService participants,
            MembershipService memberships,
            Contributors contributors,
            ProjectAccess access,
            Sealing sealing) {
        this.evaluations = evaluations;
        this.answers = answers;
        this.participants = participants;
        this.memberships = memberships;
        this.contributors = contributors;
        this.access = access;
        this.sealing = sealing;
    }

    /// What was not found is looked for as long as what may not be seen.
    ///
    /// @throws NotFound when there is no such round, or none for the viewer
    Evaluation require(Viewer viewer, Optional<Evaluation> found) {
        return find(viewer, found).orElseThrow(() -> new NotFound("evaluation"));
    }

    Optional<Evaluation> find(Viewer viewer, Optional<Evaluation> found) {
        var seen = access.sees(viewer, found.map(Evaluation::projectId)) || mayBeAsked(viewer, found);
        return found.filter(_ -> seen);
    }

    Evaluation require(Viewer viewer, UUID id) {
        return require(viewer, evaluations.findByIdOptional(id));
    }

    private boolean mayBeAsked(Viewer viewer, Optional<Evaluation> found) {
        var actor = viewer.actor();
        var me = actor.flatMap(this::known);
        var projects = me.map(known -> contributors.projectsOf(known.id())).orElseGet(Set::of);
        var isGuest = actor.filter(Actor.Guest.class::isInstance).isPresent();
        return found.filter(round -> round.isOpen() && WhoIsAsked.includesPeopleOutside(round.asked()))
                .filter(round -> projects.contains(round.projectId())
                        || (isGuest
                                && me.filter(known -> hasAnswered(round, known.id()))
                                        .isPresent()))
                .isPresent();
    }

    Optional<Known> known(Actor actor) {
        return actor instanceof Actor.Individual somebody ? participants.known(somebody) : Optional.empty();
    }

    /// Why the round does not ask this person, if it does not.
    Optional<Reason> againstAsking(Evaluation round, Actor actor, @Nullable Known me) {
        var isGuest = actor instanceof Actor.Guest;
        var brought = me != null && contributors.isOne(me.id(), round.projectId());
        return new WhoIsAsked(
                        round.asked(),
                        memberships.mine(actor, round.projectId()).isPresent(),
                        brought,
                        isGuest && (brought || (me != null && hasAnswered(round, me.id()))))
                .againstAnswering();
    }

    boolean hasAnswered(Evaluation round, UUID person) {
        return round.isOpen()
                && answers.of(round.id(), key(round).nameOf(person)).isPresent();
    }

    RoundKey key(Evaluation round) {
        return RoundKey.read(sealing.open(round.id(), round.key()));
    }
}

package org.alongside.contribution;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.installation.Clause;
import org.alongside.shared.problem.Gone;
import org.alongside.shared.problem.NotAllowed;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Takes words out of every public place and puts them back. Who may ask for it is decided above, in `safety`.
@ApplicationScoped
@Transactional
public class HidingService {

    private final ContributionRepository contributions;
    private final Reach reach;
    private final Sources sources;
    private final Changes changes;
    private final ZoneId zone;

    HidingService(
            ContributionRepository contributions,
            Reach reach,
            Sources sources,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.contributions = contributions;
        this.reach = reach;
        this.sources = sources;
        this.changes = changes;
        this.zone = zone;
    }

    /// Words as everybody can read them now who may know of their project.
    ///
    /// @throws Gone or Hidden when nobody can
    /// @throws NotFound when the viewer may not know of them
    public ContributionBrief requirePublic(Viewer viewer, UUID id) {
        return ContributionBrief.of(reach.requirePublic(viewer, id));
    }

    /// Held until the end of the transaction, so that of two who decide at once the second sees what the first did.
    ///
    /// @throws Gone when it was taken back
    /// @throws NotFound when the viewer may not know of it
    public ContributionBrief lock(Viewer viewer, UUID id) {
        reach.require(viewer, contributions.lock(id));
        return lock(id);
    }

    /// The same for whoever decides a case: the case has shown them these words, whatever else they may know.
    public ContributionBrief lock(UUID id) {
        return ContributionBrief.of(words(id));
    }

    private Contribution words(UUID id) {
        var contribution = contributions.lock(id).orElseThrow(() -> new NotFound("contribution"));
        if (contribution.isWithdrawn()) {
            throw new Gone();
        }
        return contribution;
    }

    /// Without those that were taken back.
    public Map<UUID, ContributionBrief> briefs(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : contributions.withWords(ids).stream()
                        .map(ContributionBrief::of)
                        .collect(toMap(ContributionBrief::id, Function.identity()));
    }

    /// What the author alone may do about it.
    ///
    /// @throws NotAllowed for everybody else
    public ContributionBrief requireOwn(Actor actor, UUID id) {
        var contribution = reach.requireWords(Viewer.of(actor), id);
        if (sources.of(actor).filter(contribution::comesFrom).isEmpty()) {
            throw new NotAllowed(ContributionService.AUTHORS_EDIT);
        }
        return ContributionBrief.of(contribution);
    }

    public void hide(Actor actor, UUID id, Clause clause, String reason) {
        var contribution = words(id);
        contribution.hide(clause, reason, actor.today(zone));
        note(actor, "hidden", contribution, -1);
    }

    public void restore(Actor actor, UUID id) {
        var contribution = words(id);
        contribution.restore();
        note(actor, "restored", contribution, 1);
    }

    /// Told at once also of anonymous words: it says when somebody decided, and nothing of who had spoken when.
    private void note(Actor actor, String happened, Contribution contribution, int delta) {
        changes.note(
                actor,
                Change.of(ContributionService.KIND, happened, contribution.id())
                        .in(contribution.projectId())
                        .counting(delta)
                        .inPublic());
    }
}

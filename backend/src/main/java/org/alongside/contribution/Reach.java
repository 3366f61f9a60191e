package org.alongside.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.problem.Gone;
import org.alongside.shared.problem.Hidden;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.security.Viewer;

/// Which contributions somebody may know of: those of projects they may know of, and always their own. Who has left a
/// private project can still read and take back what they said there.
@ApplicationScoped
class Reach {

    private final ContributionRepository contributions;
    private final Sources sources;
    private final ProjectAccess access;

    Reach(ContributionRepository contributions, Sources sources, ProjectAccess access) {
        this.contributions = contributions;
        this.sources = sources;
        this.access = access;
    }

    /// One whose words are still there.
    ///
    /// @throws Gone when it was taken back
    Contribution requireWords(Viewer viewer, UUID id) {
        var contribution = require(viewer, contributions.findByIdOptional(id));
        if (contribution.isWithdrawn()) {
            throw new Gone();
        }
        return contribution;
    }

    /// One that everybody who may know of it can read.
    ///
    /// @throws Hidden when it is hidden, with the house rule
    Contribution requirePublic(Viewer viewer, UUID id) {
        var contribution = requireWords(viewer, id);
        var clause = contribution.hiddenFor();
        if (clause != null) {
            throw new Hidden(clause.reason());
        }
        return contribution;
    }

    /// What was not found is looked for as long as what may not be seen.
    Contribution require(Viewer viewer, Optional<Contribution> found) {
        var seen = access.sees(viewer, found.map(Contribution::projectId)) || isOwn(viewer, found);
        return found.filter(_ -> seen).orElseThrow(() -> new NotFound("contribution"));
    }

    private boolean isOwn(Viewer viewer, Optional<Contribution> found) {
        var source = viewer.actor().flatMap(sources::of);
        return found.filter(one -> source.filter(one::comesFrom).isPresent()).isPresent();
    }
}

package org.alongside.project;

import java.util.UUID;
import org.alongside.shared.problem.Reason;

/// Something that people must have done together before a project may go on from a stage. Each feature supplies its
/// own, and all of them are shown before anybody tries, in the order of their `@Priority`, highest first.
public interface StageCriterion {

    /// Whether this stage is not over without it.
    boolean guards(Stage stage);

    /// What it asks, as a sentence that is read beside a tick, and as the reason where it is missing.
    Reason asked();

    boolean isMet(UUID project);
}

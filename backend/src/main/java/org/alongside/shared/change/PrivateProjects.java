package org.alongside.shared.change;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Which projects nobody outside may hear of. Asked by the [Sequencer] when something is about to be told, so that no
/// writer has to think of it; the feature that knows projects supplies it.
public interface PrivateProjects {

    Set<UUID> among(Collection<UUID> projects);
}

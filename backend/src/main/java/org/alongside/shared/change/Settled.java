package org.alongside.shared.change;

import java.util.Set;
import java.util.UUID;

/// Changes of one kind in these projects were committed and are being settled. Fired inside the sequencer's
/// transaction, once for many changes: the place for what must not slow each write down.
public record Settled(String kind, Set<UUID> projects) {}

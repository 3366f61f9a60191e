package org.alongside.shared.change;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One public change: what kind of thing, what happened to it, which one, in which project, on which day. Read the
/// thing itself to learn what it is now; after `withdrawn` and `gone-private`, let go of every copy.
public record ChangeItem(
        String kind,
        String happened,
        UUID subject,
        @Nullable UUID project,
        LocalDate on) {}

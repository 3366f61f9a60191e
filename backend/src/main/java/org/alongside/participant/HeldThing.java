package org.alongside.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.shared.privacy.Held;
import org.jspecify.annotations.Nullable;

/// Something that is held about a person, and what of it is about them: a profile, a sign-in, a membership, words.
/// `id`, `project` and `on` say which one it is, where there are several.
public record HeldThing(
        String kind,
        @Nullable UUID id,
        @Nullable UUID project,
        @Nullable LocalDate on,
        List<Held> held) {

    HeldThing in(Locale locale) {
        return new HeldThing(
                kind, id, project, on, held.stream().map(one -> one.in(locale)).toList());
    }
}

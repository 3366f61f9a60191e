package org.alongside.participant;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Who I am here. Shown to the person alone; nothing public carries the id. `hasAccepted` says whether the terms and
/// the privacy notice that are in force have been accepted.
public record Me(UUID id, String displayName, List<String> languages, boolean hasAccepted) {

    static Me of(Participant participant, boolean hasAccepted) {
        return new Me(
                participant.id(),
                Objects.requireNonNullElse(participant.displayName(), ""),
                participant.languages(),
                hasAccepted);
    }
}

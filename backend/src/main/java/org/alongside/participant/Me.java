package org.alongside.participant;

import java.util.List;
import java.util.UUID;

/// Who I am here. Shown to the person alone; nothing public carries the id.
public record Me(UUID id, String displayName, List<String> languages) {

    static Me of(Participant participant) {
        var profile = participant.profile();
        return new Me(participant.id(), profile.displayName(), profile.languages());
    }
}

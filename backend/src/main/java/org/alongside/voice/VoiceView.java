package org.alongside.voice;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.edit.Versioned;
import org.jspecify.annotations.Nullable;

/// A group that is affected, as anyone may see it who sees the project. `name` says in English, or in the language of
/// the project, who it is; `populationCode` is its code in the DEI Data Standard. `affected` is to the nearest five: 0
/// reads "fewer than five", absent "not known".
public record VoiceView(
        UUID id,
        UUID projectId,
        String name,
        @Nullable Population population,
        @Nullable String populationCode,
        @Nullable String place,
        @Nullable String service,
        @Nullable String other,
        @Nullable Integer affected,
        VoiceStanding standing,
        @Nullable String notAskedBecause,
        @Nullable Asking asked,
        @Nullable VoiceAnswer answer,
        boolean came,
        LocalDate writtenOn,
        int version)
        implements Versioned {

    static VoiceView of(Voice voice, String name) {
        var draft = voice.draft();
        var population = draft.population();
        return new VoiceView(
                voice.id(),
                voice.projectId(),
                name,
                population,
                population == null ? null : population.code(),
                draft.place(),
                draft.service(),
                draft.other(),
                draft.affected(),
                draft.standing(),
                draft.notAskedBecause(),
                draft.asked(),
                draft.answer(),
                draft.came(),
                voice.writtenOn(),
                voice.version());
    }
}

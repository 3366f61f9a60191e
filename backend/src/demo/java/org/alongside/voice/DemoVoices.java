package org.alongside.voice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// Who was missing and who is, before the projects go from stage to stage.
@ApplicationScoped
@Priority(7)
class DemoVoices implements Chapter {

    private final VoiceService voices;

    DemoVoices(VoiceService voices) {
        this.voices = voices;
    }

    private record Row(UUID project, int steward, List<VoiceRow> voices) {}

    private record VoiceRow(
            int daysAgo,
            @Nullable Population population,
            @Nullable String place,
            @Nullable String service,
            @Nullable String other,
            @Nullable Integer affected,
            @Nullable String notAskedBecause,
            @Nullable String how,
            @Nullable String by,
            @Nullable VoiceAnswer answer,
            boolean came) {

        VoiceDraft draft() {
            var asked = how == null || by == null ? null : new Asking(how, by, null);
            return new VoiceDraft(
                    population, place, service, other, affected, notAskedBecause, asked, answer, came);
        }
    }

    @Override
    public void tell(Story story) {
        var number = 1;
        for (var row : story.rows("voices.json", Row.class)) {
            for (var voice : row.voices()) {
                voices.add(
                        story.person(row.steward(), story.daysAgo(voice.daysAgo())),
                        UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(90_000 + number++)),
                        row.project(),
                        voice.draft());
            }
        }
    }
}

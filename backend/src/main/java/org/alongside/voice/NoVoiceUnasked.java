package org.alongside.voice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// A plan says who is affected, and each of them has been asked, or it says why not yet (rule 5).
@ApplicationScoped
@Priority(9)
class NoVoiceUnasked implements StageCriterion {

    static final Reason NO_VOICE_UNASKED = new Reason(
            "no-voice-unasked",
            "You need to write down who is affected, and ask each of them or say why they are not asked yet.");

    private final VoiceRepository voices;

    NoVoiceUnasked(VoiceRepository voices) {
        this.voices = voices;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_PLANNING;
    }

    @Override
    public Reason asked() {
        return NO_VOICE_UNASKED;
    }

    @Override
    public boolean isMet(UUID project) {
        return isMetBy(voices.ofProject(project).stream().map(Voice::draft).toList());
    }

    /// Where nobody is affected, nobody has looked.
    static boolean isMetBy(Collection<VoiceDraft> affected) {
        return !affected.isEmpty() && affected.stream().noneMatch(VoiceDraft::leftUnasked);
    }
}

package org.alongside.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoVoiceUnaskedTest {

    private static final Asking KNOCK = new Asking("A knock on the door", "The stewards", null);

    private static VoiceDraft voice(@Nullable String notAskedBecause, @Nullable Asking asked) {
        return new VoiceDraft(Population.OLDER_PEOPLE, null, null, null, null, notAskedBecause, asked, null, false);
    }

    @Test
    void where_nobody_is_written_down_nobody_has_looked() {
        assertThat(NoVoiceUnasked.isMetBy(List.of())).isFalse();
    }

    @Test
    void whoever_was_asked_need_not_have_answered() {
        assertThat(NoVoiceUnasked.isMetBy(List.of(voice(null, KNOCK)))).isTrue();
    }

    @Test
    void a_reason_is_as_good_as_having_asked() {
        assertThat(NoVoiceUnasked.isMetBy(List.of(voice("They are away until May.", null))))
                .isTrue();
    }

    @Test
    void one_that_is_forgotten_is_one_too_many() {
        assertThat(NoVoiceUnasked.isMetBy(List.of(voice(null, KNOCK), voice(null, null))))
                .isFalse();
    }
}

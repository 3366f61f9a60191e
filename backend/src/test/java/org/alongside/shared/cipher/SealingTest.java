package org.alongside.shared.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTest {

    private static final String OLD = "2025:" + key("an old key of thirty-two bytes..");
    private static final String NEW = "2026-b:" + key("a new key of thirty-two bytes...");

    private final UUID row = UUID.randomUUID();

    private static String key(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sealing with(String keys) {
        return new Sealing(Optional.of(keys));
    }

    @Test
    void words_open_again_for_their_row_alone() {
        var sealing = with(NEW);
        var sealed = sealing.seal(row, "Ystafell dawel 🤫");
        assertThat(sealing.open(row, sealed)).isEqualTo("Ystafell dawel 🤫");
        assertThatThrownBy(() -> sealing.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_words_look_different_each_time() {
        var sealing = with(NEW);
        assertThat(sealing.seal(row, "step-free").sealed())
                .isNotEqualTo(sealing.seal(row, "step-free").sealed());
    }

    @Test
    void one_changed_bit_anywhere_is_noticed() {
        var sealing = with(NEW);
        var sealed = sealing.seal(row, "step-free");
        var bytes = Base64.getDecoder().decode(sealed.sealed());
        for (var place = 0; place < bytes.length; place++) {
            var changed = bytes.clone();
            changed[place] ^= 1;
            var forged = new Sealed(sealed.keyId(), Base64.getEncoder().encodeToString(changed));
            assertThatThrownBy(() -> sealing.open(row, forged)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_new_key_seals_and_the_old_one_still_opens() {
        var before = with(OLD).seal(row, "large print");
        var rotated = with(NEW + " , " + OLD);
        assertThat(before.keyId()).isEqualTo("2025");
        assertThat(rotated.open(row, before)).isEqualTo("large print");
        assertThat(rotated.seal(row, "large print").keyId()).isEqualTo("2026-b");
    }

    @Test
    void a_key_that_was_thrown_away_too_early_is_named_as_the_reason() {
        var sealed = with(OLD).seal(row, "large print");
        assertThatThrownBy(() -> with(NEW).open(row, sealed)).hasMessageContaining("ALONGSIDE_SEALING_KEYS");
    }

    @Test
    void what_is_not_a_keyring_is_refused_without_quoting_it() {
        var secret = key("too short");
        for (var wrong : new String[] {
            "",
            "2025",
            "2025:",
            "2025:" + secret,
            "2025:%%%" + secret,
            "A key:" + key("an old key of thirty-two bytes.."),
            OLD + "," + OLD
        }) {
            assertThatThrownBy(() -> Keyring.parse(wrong))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ALONGSIDE_SEALING_KEYS")
                    .hasMessageNotContaining(secret)
                    .hasNoCause();
        }
        assertThat(Keyring.parse(OLD).toString()).isEqualTo("Keyring[2025]");
    }

    @Test
    void the_key_of_the_demo_is_known_again_wherever_it_stands() {
        var demo = "x:" + key("only-for-the-demo-0123456789abcd");
        assertThat(Keyring.parse(NEW + "," + demo).holdsThatOf("only-for-the-demo"))
                .isTrue();
        assertThat(Keyring.parse(NEW).holdsThatOf("only-for-the-demo")).isFalse();
    }
}

package org.alongside.participant.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlipWordsTest {

    private final Random chance = new Random(20261125);

    private BigInteger bits() {
        return new BigInteger(SlipWords.BITS, chance);
    }

    /// The browser draws from the same list by the same arithmetic; its test has the same two facts.
    @Test
    void both_sides_have_the_same_list_and_the_same_arithmetic() throws IOException, NoSuchAlgorithmException {
        try (var list = SlipWords.class.getResourceAsStream("/slip/words.txt")) {
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(list.readAllBytes())))
                    .isEqualTo("ecfedc03e16df83f539ef2da4c314ea34acbed9dc307669582be7021439af2ce");
        }
        assertThat(SlipWords.of(BigInteger.valueOf(123_456_789)).text())
                .isEqualTo("ability ability ability fiscal city volume");
        assertThat(SlipWords.of(BigInteger.ONE.shiftLeft(60).subtract(BigInteger.ONE))
                        .text())
                .isEqualTo("timber vintage behave cabbage confirm cheese");
    }

    @Test
    void what_was_drawn_is_read() {
        for (var n = 0; n < 1000; n++) {
            var words = SlipWords.of(bits());
            assertThat(SlipWords.read(words.text())).contains(words);
        }
    }

    @Test
    void people_write_as_they_like() {
        assertThat(SlipWords.read("  Garden-Harvest, SOURCE garlic\nagain  alarm "))
                .map(SlipWords::text)
                .contains("garden harvest source garlic again alarm");
    }

    @Test
    void a_word_too_few_too_many_or_from_elsewhere_is_no_slip() {
        assertThat(SlipWords.read("garden harvest source garlic again")).isEmpty();
        assertThat(SlipWords.read("garden harvest source garlic again alarm alarm"))
                .isEmpty();
        assertThat(SlipWords.read("garden harvest source garlic again xylophone"))
                .isEmpty();
        assertThat(SlipWords.read("")).isEmpty();
    }

    /// One in eleven changes is not noticed by the check; nearly all slips of the pen make no word of the list at all.
    @Test
    void another_word_in_place_of_one_is_mostly_noticed() {
        var unnoticed = 0;
        for (var n = 0; n < 1100; n++) {
            var words = SlipWords.of(bits()).text().split(" ", -1);
            var other = SlipWords.of(bits()).text().split(" ", -1);
            words[n % SlipWords.LENGTH] = other[n % SlipWords.LENGTH];
            if (SlipWords.read(String.join(" ", words)).isPresent()) {
                unnoticed++;
            }
        }
        assertThat(unnoticed).isLessThan(1100 / 5);
    }

    @Test
    void it_does_not_tell_itself_in_a_log() {
        assertThat(SlipWords.of(bits())).hasToString("a slip");
    }
}

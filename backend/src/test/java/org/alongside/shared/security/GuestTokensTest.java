package org.alongside.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final GuestTokens tokens = new GuestTokens(Optional.of("a key that is long enough for a test"));
    private final Account rosa = tokens.account("garden harvest source garlic again alarm");
    private final String token = tokens.token(rosa, tokens.expiry(NOON));

    @Test
    void a_token_names_whose_slip_it_is_for_twenty_minutes() {
        assertThat(tokens.read(token, NOON)).contains(rosa);
        assertThat(tokens.read(token, NOON.plusSeconds(20 * 60 - 1))).contains(rosa);
        assertThat(tokens.read(token, NOON.plusSeconds(20 * 60))).isEmpty();
    }

    @Test
    void nobody_learns_the_words_from_it() {
        assertThat(token).doesNotContain("garden").doesNotContain("alarm");
        assertThat(new GuestTokens(Optional.of("another key that is long enough too"))
                        .account("garden harvest source garlic again alarm"))
                .isNotEqualTo(rosa);
    }

    @Test
    void what_was_made_up_or_changed_is_not_read() {
        var parts = token.split("\\.", -1);
        var other = tokens.account("beef lake noise trip crew often").subject();
        for (var forged : List.of(
                "",
                ".",
                "..",
                "a.b.c",
                parts[0],
                parts[0] + '.' + parts[1],
                parts[0] + '.' + parts[1] + '.',
                other + '.' + parts[1] + '.' + parts[2],
                parts[0] + '.' + (Long.parseLong(parts[1]) + 1) + '.' + parts[2],
                new GuestTokens(Optional.of("another key that is long enough too")).token(rosa, NOON.plusSeconds(60)),
                token + "x")) {
            assertThat(tokens.read(forged, NOON)).as(forged).isEmpty();
        }
    }
}

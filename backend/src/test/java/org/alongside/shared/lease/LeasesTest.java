package org.alongside.shared.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeasesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Leases leases;

    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private final String work = "test " + UUID.randomUUID().toString().substring(0, 30);

    @Test
    void who_holds_a_lease_keeps_it_and_another_waits_until_it_has_run_out() {
        assertThat(takes(here, NOW)).isTrue();
        assertThat(takes(there, NOW.plusSeconds(59))).isFalse();
        assertThat(takes(here, NOW.plusSeconds(30))).isTrue();
        assertThat(takes(there, NOW.plusSeconds(60))).isFalse();
        assertThat(takes(there, NOW.plusSeconds(90))).isTrue();
        assertThat(takes(here, NOW.plusSeconds(91))).isFalse();
    }

    private boolean takes(UUID node, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> leases.takes(node, work, now, MINUTE));
    }
}

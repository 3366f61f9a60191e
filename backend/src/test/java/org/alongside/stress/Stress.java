package org.alongside.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// All of it, or one request again. Its name keeps it out of the ordinary suite; `make stress` calls it.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class Stress {

    static final long SEED = 1;

    @TestHTTPResource
    URI server;

    @Test
    void whatever_is_asked_is_answered_as_the_contract_has_it() throws Exception {
        var seed = Long.getLong("stress.seed", SEED);
        var only = Integer.getInteger("stress.only", -1);
        var engine = System.getProperty("quarkus.test.profile", "test").contains("postgresql") ? "postgresql" : "h2";
        var run = new Run(server, seed);
        var findings = only < 0 ? run.all(Integer.getInteger("stress.requests", 20_000)) : run.only(only);
        System.out.printf("Stress on %s, seed %d%n%s%n", engine, seed, run.summary());
        Files.writeString(Path.of("target/stress-%s.txt".formatted(engine)), run.report());
        assertThat(findings.keySet())
                .as("seen in target/stress-%s.txt; repeat one with SEED=%d ONLY=<its number>", engine, seed)
                .isEmpty();
        assertThat(only >= 0 || run.count(429) < run.count(200) / 10)
                .as("most get past the rate limit: %s", run.summary())
                .isTrue();
    }
}

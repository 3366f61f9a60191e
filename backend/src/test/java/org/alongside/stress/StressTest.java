package org.alongside.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The share of `make stress` that guards every build.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StressTest {

    @TestHTTPResource
    URI server;

    @Test
    void whatever_is_asked_is_answered_as_the_contract_has_it() throws Exception {
        var run = new Run(server, Stress.SEED);
        assertThat(run.all(600)).as(run::report).isEmpty();
        assertThat(run.count(200)).as(run::summary).isPositive();
    }
}

package org.alongside.project.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentTest {

    @Test
    void who_says_that_they_use_the_service_is_asked() {
        assertThat(new Consent(Expertise.LIVED, false).missing()).contains(Consent.MISSING);
        assertThat(new Consent(Expertise.BOTH, false).missing()).contains(Consent.MISSING);
        assertThat(new Consent(Expertise.LIVED, true).missing()).isEmpty();
        assertThat(new Consent(Expertise.BOTH, true).missing()).isEmpty();
    }

    @Test
    void who_says_nothing_or_works_in_it_is_not() {
        assertThat(new Consent(null, false).missing()).isEmpty();
        assertThat(new Consent(Expertise.PROFESSIONAL, false).missing()).isEmpty();
    }
}

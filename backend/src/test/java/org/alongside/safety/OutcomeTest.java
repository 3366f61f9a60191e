package org.alongside.safety;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeTest {

    @Test
    void a_case_can_only_end_in_a_way_that_fits_it() {
        assertThat(choices(Ask.REPORT, SubjectKind.CONTRIBUTION)).containsExactly(Outcome.LEFT);
        assertThat(choices(Ask.REPORT, SubjectKind.PROJECT))
                .containsOnly(Outcome.LEFT, Outcome.DEALT_WITH, Outcome.HIDDEN);
        assertThat(choices(Ask.COMPLAINT, SubjectKind.PROJECT)).containsOnly(Outcome.RESTORED, Outcome.UPHELD);
        assertThat(choices(Ask.REPORT, SubjectKind.ORGANISATION)).containsOnly(Outcome.LEFT, Outcome.DEALT_WITH);
        assertThat(choices(Ask.REPORT, SubjectKind.EVALUATION)).containsOnly(Outcome.LEFT, Outcome.DEALT_WITH);
        assertThat(choices(Ask.REPORT, SubjectKind.COMMENT)).containsOnly(Outcome.LEFT, Outcome.HIDDEN);
        assertThat(choices(Ask.COMPLAINT, SubjectKind.CONTRIBUTION)).containsOnly(Outcome.RESTORED, Outcome.UPHELD);
    }

    private static Set<Outcome> choices(Ask ask, SubjectKind about) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.againstChoosing(ask, about).isEmpty())
                .collect(toSet());
    }
}

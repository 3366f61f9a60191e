package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoIsAskedTest {

    @Test
    void whoever_belongs_to_a_group_that_is_asked_may_answer() {
        assertThat(new WhoIsAsked(Set.of(Asked.MEMBERS), true, false, false).againstAnswering())
                .isEmpty();
        assertThat(new WhoIsAsked(Set.of(Asked.CONTRIBUTORS), false, true, false).againstAnswering())
                .isEmpty();
        assertThat(new WhoIsAsked(Set.of(Asked.SLIP_HOLDERS), false, true, true).againstAnswering())
                .isEmpty();
    }

    @Test
    void nobody_else_may() {
        assertThat(new WhoIsAsked(Set.of(Asked.MEMBERS), false, true, false).againstAnswering())
                .contains(WhoIsAsked.NOT_ASKED);
        assertThat(new WhoIsAsked(Set.of(Asked.CONTRIBUTORS), true, true, true).againstAnswering())
                .contains(WhoIsAsked.NOT_ASKED);
        assertThat(WhoIsAsked.againstPaper(Set.of(Asked.MEMBERS))).contains(WhoIsAsked.NOT_ASKED);
        assertThat(WhoIsAsked.againstPaper(Set.of(Asked.SLIP_HOLDERS))).isEmpty();
    }
}

package org.alongside.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SomeoneElseTest {

    private static final UUID CARYS = UUID.randomUUID();
    private static final UUID DEWI = UUID.randomUUID();
    private static final UUID AMINA = UUID.randomUUID();

    @Test
    void who_looks_after_the_project_decides_and_nobody_else() {
        var rule = new SomeoneElse(Set.of(CARYS, DEWI), Set.of(AMINA));
        assertThat(rule.isForAdmins()).isFalse();
        assertThat(rule.againstDeciding(CARYS, false)).isEmpty();
        assertThat(rule.againstDeciding(UUID.randomUUID(), false)).contains(SomeoneElse.MODERATORS_DECIDE);
    }

    @Test
    void who_hid_the_words_does_not_decide_about_the_complaint() {
        var rule = new SomeoneElse(Set.of(CARYS, DEWI), Set.of(CARYS));
        assertThat(rule.againstDeciding(CARYS, false)).contains(SomeoneElse.SOMEONE_ELSE_DECIDES);
        assertThat(rule.againstDeciding(DEWI, false)).isEmpty();
    }

    @Test
    void nobody_decides_about_their_own_words_be_they_admin() {
        assertThat(new SomeoneElse(Set.of(CARYS), Set.of(CARYS)).againstDeciding(CARYS, true))
                .contains(SomeoneElse.SOMEONE_ELSE_DECIDES);
    }

    @Test
    void an_admin_decides_where_nobody_else_is_left() {
        assertThat(new SomeoneElse(Set.of(CARYS), Set.of(CARYS)).againstDeciding(AMINA, true))
                .isEmpty();
        assertThat(new SomeoneElse(Set.of(), Set.of()).againstDeciding(AMINA, true))
                .isEmpty();
        assertThat(new SomeoneElse(Set.of(CARYS, DEWI), Set.of(CARYS)).againstDeciding(AMINA, true))
                .contains(SomeoneElse.MODERATORS_DECIDE);
    }
}

package org.alongside.project.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretTest {

    @Test
    void what_is_drawn_is_taken_and_what_is_thought_up_is_not() {
        assertThat(IntStream.range(0, 10_000).mapToObj(_ -> new Secret(Worlds.secret())))
                .noneMatch(Secret::isThoughtUp)
                .allMatch(secret -> secret.text().matches(Secret.FORM));
        assertThat(new Secret("aaaaaaaaaaaaaaaaaaaaaa").isThoughtUp()).isTrue();
        assertThat(new Secret("secretsecretsecretsecr").isThoughtUp()).isTrue();
    }

    @Test
    void its_hash_is_that_of_its_text_and_it_does_not_print_itself() {
        assertThat(new Secret("").hash()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new Secret("Kept-warm-for-new-ones").toString()).doesNotContain("warm");
    }
}

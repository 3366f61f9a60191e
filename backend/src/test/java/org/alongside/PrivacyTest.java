package org.alongside;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.alongside.shared.privacy.Personal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The data map that a data protection officer reads is made from the fields themselves, so that it cannot lie.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivacyTest {

    private static final Path MAP = Path.of("docs/privacy.md");

    private static final String HEAD = """
            # What is held about people

            Made from the annotations of the fields (`@Personal`); a test fails when the two differ, and `make openapi` writes it anew.
            Beside this, requests sent with an Idempotency-Key are kept with their answers for 14 days, tied to the sign-in, and go with the person. No IP address and no user agent is stored or logged. The name and password of a sign-in are held by Keycloak alone.
            A person sees all of it at `/me/data`, takes it along as a file, and erases it at once.
            """;

    @Inject
    EntityManager entities;

    @Test
    void the_data_map_is_what_the_fields_say() throws IOException {
        var map = HEAD
                + entities.getMetamodel().getEntities().stream()
                        .map(entity -> section(entity.getJavaType()))
                        .filter(section -> !section.isEmpty())
                        .sorted()
                        .collect(joining());
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, map);
        }
        assertThat(map).as("Run `make openapi`, read the diff, commit it").isEqualTo(Files.readString(MAP));
    }

    private static String section(Class<?> entity) {
        var rows = Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Personal.class))
                .sorted(Comparator.comparing(Field::getName))
                .map(field -> {
                    var promise = field.getAnnotation(Personal.class);
                    return "| `%s` | %s | %s | %s |%n"
                            .formatted(field.getName(), promise.purpose(), promise.seenBy(), promise.keptFor());
                })
                .collect(joining());
        return rows.isEmpty()
                ? ""
                : "%n## %s%n%n| field | what for | who sees it | for how long |%n|---|---|---|---|%n"
                                .formatted(entity.getSimpleName())
                        + rows;
    }
}

package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.testing.Server;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Whoever is told of a weak spot in a library finds in these lists whether it is in here.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BillOfMaterialsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_library_of_the_package_is_listed() throws IOException {
        var listed = components("target-production/sbom-api.json").stream()
                .map(one -> "%s.%s-%s".formatted(text(one, "group"), text(one, "name"), text(one, "version")))
                .toList();
        try (var files = Files.walk(Server.packaged("target-production/production/lib"))) {
            var jars = files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .map(name -> name.substring(0, name.length() - ".jar".length()))
                    .toList();
            assertThat(jars)
                    .hasSizeGreaterThan(100)
                    .allMatch(jar -> listed.stream().anyMatch(jar::startsWith));
        }
        assertThat(listed).noneMatch(name -> name.contains("junit") || name.contains("archunit"));
    }

    @Test
    void every_library_of_the_app_is_listed() throws IOException {
        var listed = components("target-production/sbom-app.json").stream()
                .map(one -> text(one, "name"))
                .toList();
        var wanted = JSON.readTree(Server.packaged("../frontend/package.json").toFile());
        assertThat(listed)
                .containsAll(wanted.path("dependencies")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(listed).doesNotContain("vite", "vitest");
    }

    private static List<JsonNode> components(String list) throws IOException {
        return JSON.readTree(Server.packaged(list).toFile())
                .path("components")
                .valueStream()
                .toList();
    }

    private static String text(JsonNode component, String field) {
        return component.path(field).asText();
    }
}

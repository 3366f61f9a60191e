package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What an installation is put together from: it says what it needs, gives away no right that nothing uses, and names
/// one version of everything.
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstallingTest {

    private static final List<String> SERVICES = List.of("web", "api-1", "api-2", "keycloak", "postgres");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static String text = "";
    private static JsonNode compose = JSON.createObjectNode();
    private static String dockerfile = "";
    private static String manual = "";
    private static String version = "";

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Path.of("../docker-compose.yml"));
        // Unlike Jackson's, this parser knows `<<`, as Compose does.
        compose = JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        dockerfile = Files.readString(Path.of("containers/Dockerfile"));
        manual = Files.readString(Path.of("docs/installation.md"));
        version = found("<artifactId>backend</artifactId>\\s*<version>([^<]+)<", Files.readString(Path.of("pom.xml")));
    }

    /// The schema is that of the Compose specification, as published at compose-spec/compose-spec (Apache-2.0).
    @Test
    void the_file_is_one_that_compose_understands() throws IOException {
        var schema = (ObjectNode)
                JSON.readTree(Path.of("src/test/resources/compose-spec.json").toFile());
        schema.remove(List.of("$id", "$schema")); // the validator knows neither by what it is called here
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                        .getSchema(schema)
                        .validate(compose))
                .isEmpty();
        assertThat(compose.at("/services").fieldNames()).toIterable().containsExactlyElementsOf(SERVICES);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_has_no_right_it_does_not_need(String name) {
        var service = compose.at("/services").get(name);
        assertThat(service.path("user").asText()).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.path("cap_drop")).hasToString("[\"ALL\"]");
        assertThat(service.path("security_opt")).hasToString("[\"no-new-privileges:true\"]");
        assertThat(service.path("mem_limit").asText()).isNotEmpty();
        assertThat(service.at("/healthcheck/test").size()).isPositive();
        assertThat(service.has("privileged") || service.has("cap_add") || service.has("network_mode"))
                .isFalse();
    }

    @Test
    void only_the_web_server_is_reached_from_outside() {
        for (var name : SERVICES) {
            var ports = compose.at("/services").get(name).path("ports").valueStream();
            assertThat(ports.map(JsonNode::asText).filter(port -> !port.startsWith("127.0.0.1:")))
                    .as(name)
                    .hasSize(name.equals("web") ? 3 : 0);
        }
        assertThat(compose.at("/networks/back/internal").asBoolean()).isTrue();
        assertThat(compose.at("/services/postgres/networks")).hasToString("[\"back\"]");
    }

    @Test
    void every_variable_is_required_and_explained() {
        var written = text.replace("$$", ""); // which is a dollar that Compose leaves alone
        assertThat(all("\\$[^\\s\"',]+", written))
                .hasSizeGreaterThan(10)
                .allMatch(variable -> variable.matches("\\$\\{[A-Z_]+:\\?}.*"));
        assertThat(all("\\$\\{([A-Z_]+):\\?}", text))
                .allSatisfy(name -> assertThat(manual).contains("`%s`".formatted(name)));
    }

    /// What the package reads and the manual leaves out, nobody sets.
    @Test
    void every_variable_of_the_package_is_explained() throws IOException {
        assertThat(all(
                        "\\$\\{(ALONGSIDE_[A-Z_]+)",
                        Files.readString(Path.of("src/main/resources/application.properties"))))
                .hasSizeGreaterThan(10)
                .filteredOn(name -> !name.equals("ALONGSIDE_DATA")) // of H2, which no installation runs
                .allSatisfy(name -> assertThat(manual).contains("`%s`".formatted(name)));
    }

    @Test
    void every_image_is_pinned() {
        assertThat(all("(?m)^FROM (\\S+)", dockerfile)).hasSizeGreaterThan(5).allMatch(InstallingTest::isPinned);
        for (var name : SERVICES) {
            var service = compose.at("/services").get(name);
            var image = service.path("image").asText();
            if (service.has("build")) {
                assertThat(image).endsWith(":" + version);
                assertThat(dockerfile)
                        .contains(" AS " + service.at("/build/target").asText() + "\n");
            } else {
                assertThat(image).matches(InstallingTest::isPinned);
            }
        }
    }

    /// Down to the last number of its version.
    private static boolean isPinned(String image) {
        return image.matches("[a-z0-9./-]+:\\d+(\\.\\d+)+(_\\d+)?(-[a-z0-9]+)*");
    }

    @Test
    void what_is_built_runs_as_the_user_that_compose_names() {
        for (var name : List.of("web", "api-1", "keycloak")) {
            var service = compose.at("/services").get(name);
            var stage = found(
                    "(?s)AS %s\n(.*?)(?=\nFROM |$)"
                            .formatted(service.at("/build/target").asText()),
                    dockerfile);
            assertThat(stage).contains("USER " + service.path("user").asText() + "\n");
        }
    }

    @Test
    void keycloak_and_postgresql_are_those_that_the_tests_ran_on() throws IOException {
        assertThat(dockerfile)
                .contains("keycloak/keycloak:"
                        + found("keycloak_version=(\\S+)", Files.readString(Path.of("scripts/keycloak.sh"))) + " ");
        assertThat(compose.at("/services/postgres/image").asText() + ".0")
                .isEqualTo("postgres:" + found("<postgresql.version>([^<]+)<", Files.readString(Path.of("pom.xml"))));
    }

    @Test
    void app_contract_and_changelog_name_the_version_of_the_build() throws IOException {
        assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(Files.readString(Path.of("../frontend/package.json")))
                .contains("\"version\": \"%s\"".formatted(version));
        assertThat(Files.readString(Path.of("../openapi.yaml"))).contains("\n  version: " + version + "\n");
        assertThat(found("(?m)^## \\[([^]]+)]", Files.readString(Path.of("docs/changelog.md"))))
                .isEqualTo(version);
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(InstallingTest::part);
    }

    private static String found(String pattern, String text) {
        return all(pattern, text).findFirst().orElse("nothing like " + pattern);
    }

    private static String part(MatchResult match) {
        return match.groupCount() == 0 ? match.group() : match.group(1);
    }
}

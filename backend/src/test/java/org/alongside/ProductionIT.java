package org.alongside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.Server;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an installation runs has nothing of the demo in it, and does not start beside it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductionIT {

    private static final String PRODUCTION = "target-production/production";

    private static final String OWN_FILE = "src/test/resources/an-installation.yaml";

    private static final Map<String, String> OWN_SECRETS = Map.of(
            "ALONGSIDE_WEB_SECRET", "a secret of our own",
            "ALONGSIDE_COOKIE_SECRET", "a secret of our own, long enough for a cookie",
            "ALONGSIDE_STATE_SECRET", "a secret of our own, long enough for a state",
            "ALONGSIDE_SLIP_KEY", "a secret of our own, long enough for all slips",
            "ALONGSIDE_SEALING_KEYS", "own:YSBrZXkgb2Ygb3VyIG93biwgMzIgYnl0ZXMgbG9uZy4=");

    private static final String DEMO_KEY = "demo:b25seS1mb3ItdGhlLWRlbW8tMDEyMzQ1Njc4OWFiY2Q=";

    @TempDir
    Path folder;

    @Test
    void the_package_has_no_demo_world() throws IOException {
        assertThat(classes(Server.packaged("target/demo-h2"))).anyMatch(name -> name.contains("DemoWorld"));
        assertThat(classes(Server.packaged(PRODUCTION)))
                .isNotEmpty()
                .noneMatch(name -> name.contains("/Demo") || name.contains("/demo/"));
    }

    @Test
    void the_app_does_not_say_that_its_people_are_invented() throws IOException {
        assertThat(app("target/demo-h2")).contains("`invented`");
        assertThat(app(PRODUCTION)).isNotEmpty().doesNotContain("`invented`");
    }

    /// The scripts of the browser app without its words, which are the same for both.
    private static String app(String packaged) throws IOException {
        try (var files = Files.walk(Server.packaged(packaged))) {
            var scripts = new StringBuilder();
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (var content = new JarFile(jar.toFile())) {
                    for (var entry : content.stream()
                            .filter(one -> one.getName().matches("META-INF/resources/assets/first.*\\.js"))
                            .toList()) {
                        scripts.append(new String(content.getInputStream(entry).readAllBytes(), UTF_8));
                    }
                }
            }
            return scripts.toString();
        }
    }

    private static List<String> classes(Path packaged) throws IOException {
        try (var files = Files.walk(packaged)) {
            var names = new ArrayList<String>();
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (var content = new JarFile(jar.toFile())) {
                    content.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.startsWith("org/alongside/") || name.startsWith("demo/"))
                            .forEach(names::add);
                }
            }
            return names;
        }
    }

    @Test
    void it_does_not_start_with_the_secrets_of_the_demo() throws Exception {
        assertThat(refusal(
                        "http://localhost:1",
                        Map.of(
                                "ALONGSIDE_WEB_SECRET", "alongside-web-secret",
                                "ALONGSIDE_COOKIE_SECRET", "only-for-the-demo-0123456789abcdef",
                                "ALONGSIDE_STATE_SECRET", "only-for-the-demo-fedcba9876543210",
                                "ALONGSIDE_SLIP_KEY", "only-for-the-demo-slips-0123456789ab",
                                "ALONGSIDE_SEALING_KEYS", DEMO_KEY)))
                .contains("secrets of the demo");
    }

    @Test
    void it_does_not_start_beside_the_demo_realm() throws Exception {
        var keycloak = new FakeKeycloak();
        try {
            assertThat(refusal(keycloak.start().getOrDefault("alongside.keycloak.url", ""), OWN_SECRETS))
                    .contains("demo realm");
        } finally {
            keycloak.stop();
        }
    }

    @Test
    void it_stops_when_a_keycloak_that_comes_later_has_the_demo_realm() throws Exception {
        var port = Server.freePort();
        var keycloak = new FakeKeycloak(port);
        try {
            assertThat(refusal("http://localhost:" + port, OWN_SECRETS, () -> {
                        await().atMost(60, SECONDS)
                                .until(() -> Files.exists(log())
                                        && Files.readString(log()).contains("Keycloak does not answer yet"));
                        keycloak.start();
                    }))
                    .contains("demo realm");
        } finally {
            keycloak.stop();
        }
    }

    @Test
    void it_does_not_start_without_secrets() throws Exception {
        assertThat(refusal("http://localhost:1", Map.of())).contains("ALONGSIDE_WEB_SECRET");
    }

    @Test
    void it_does_not_start_without_a_key_for_access_needs() throws Exception {
        assertThat(refusal("http://localhost:1", withKeys(""))).contains("ALONGSIDE_SEALING_KEYS");
    }

    @Test
    void it_does_not_start_with_the_key_of_the_demo() throws Exception {
        assertThat(refusal("http://localhost:1", withKeys(OWN_SECRETS.get("ALONGSIDE_SEALING_KEYS") + "," + DEMO_KEY)))
                .contains("the key of the demo");
    }

    private static Map<String, String> withKeys(String keys) {
        return and("ALONGSIDE_SEALING_KEYS", keys);
    }

    @Test
    void it_does_not_start_without_a_file_about_itself() throws Exception {
        assertThat(refusal("http://localhost:1", installedAs("no-such-file.yaml")))
                .contains("alongside.installation.operator.name");
    }

    @Test
    void it_does_not_start_with_a_fault_in_its_file() throws Exception {
        var faulty = folder.resolve("faulty.yaml");
        Files.writeString(
                faulty,
                Files.readString(Server.packaged(OWN_FILE))
                        .replace("data@council.example", "no address")
                        .replace("0300 000 0000", "call us"));
        assertThat(refusal("http://localhost:1", installedAs(faulty.toString())))
                .contains("alongside.installation.controller.email", "alongside.installation.helpLines[0].number");
    }

    @Test
    void it_does_not_start_with_the_file_of_the_demo() throws Exception {
        assertThat(refusal("http://localhost:1", installedAs("src/demo/resources/installation.yaml")))
                .contains("the demonstration's file");
    }

    @Test
    void it_does_not_start_at_an_address_without_tls() throws Exception {
        assertThat(refusal("http://localhost:1", and("ALONGSIDE_URL", "http://alongside.example")))
                .contains("ALONGSIDE_URL is \\\"http://alongside.example\\\"");
    }

    @Test
    void it_does_not_start_with_a_keycloak_without_tls() throws Exception {
        assertThat(refusal("http://keycloak.example:8080", OWN_SECRETS))
                .contains("ALONGSIDE_KEYCLOAK is \\\"http://keycloak.example:8080\\\"");
    }

    @Test
    void it_does_not_start_when_it_should_answer_the_pages_of_other_sites() throws Exception {
        assertThat(refusal("http://localhost:1", and("QUARKUS_HTTP_CORS_ENABLED", "true")))
                .contains("QUARKUS_HTTP_CORS_ENABLED is set");
    }

    private static Map<String, String> and(String variable, String value) {
        var environment = new HashMap<>(OWN_SECRETS);
        environment.put(variable, value);
        return environment;
    }

    /// As an operator would: with a file and secrets of its own.
    static Map<String, String> installed() {
        return installedAs(OWN_FILE);
    }

    private static Map<String, String> installedAs(String file) {
        var environment = new HashMap<>(OWN_SECRETS);
        environment.put("ALONGSIDE_INSTALLATION", Server.packaged(file).toString());
        return environment;
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private String refusal(String keycloak, Map<String, String> secrets) throws Exception {
        return refusal(keycloak, secrets, () -> {});
    }

    private String refusal(String keycloak, Map<String, String> secrets, Runnable meanwhile) throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var environment = new HashMap<>(installedAs(OWN_FILE));
            environment.keySet().removeAll(OWN_SECRETS.keySet());
            environment.putAll(secrets);
            environment.put("ALONGSIDE_KEYCLOAK", keycloak);
            environment.put("ALONGSIDE_DATABASE", "127.0.0.1:%d/postgres".formatted(postgres.getPort()));
            environment.put("ALONGSIDE_DATABASE_USER", "postgres");
            environment.put("ALONGSIDE_DATABASE_PASSWORD", "not-asked-for");
            assertThat(Server.startInVain(PRODUCTION, environment, log(), meanwhile))
                    .isNotZero();
        }
        return Files.readString(log());
    }
}

package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.testing.TwoNodes;
import org.alongside.testing.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The web server in front of two nodes of what an installation runs: whoever comes through it gets what the API itself
/// would have said.
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere a machine has one loopback address, and two nodes need two.")
class WebServerIT {

    /// What says when and how something was sent, and not what or under which rules.
    private static final Set<String> OF_THE_MOMENT = Set.of(
            "accept-ranges",
            "connection",
            "content-length",
            "date",
            "etag",
            "last-modified",
            "transfer-encoding",
            "via");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    static Path folder;

    private static TwoNodes nodes;
    private static WebServer web;
    private static Path app;
    private static String asset = "";

    @BeforeAll
    static void open() throws Exception {
        nodes = new TwoNodes(folder, ProductionIT.installed());
        app = nodes.app();
        web = nodes.webServer(app);
        try (var files = Files.list(app.resolve("assets"))) {
            asset = "/assets/"
                    + files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".js"))
                            .sorted()
                            .findFirst()
                            .orElseThrow();
        }
    }

    @AfterAll
    static void close() throws Exception {
        web.close();
        nodes.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/projects",
                "/projects/0199a0de-0000-7000-8000-000000000000",
                "/icon.svg",
                "/service-worker.js",
                "/api/projects",
                "/api/participants/me",
                "/api/no-such-thing",
                "/openapi",
                "/swagger/",
                "/sign-in",
                "/sign-out",
                "/.well-known/security.txt",
                "/.well-known/api-catalog",
                "/assets/no-such-file.js",
                "/assets/../api/projects",
                "/api;x=1/projects"
            })
    void it_answers_what_the_api_answers(String path) throws Exception {
        var itself = ask(nodes.first().at(path));
        var through = ask(web.at(path));
        assertThat(through.statusCode()).isEqualTo(itself.statusCode());
        assertThat(rules(through)).isEqualTo(rules(itself));
        assertThat(withoutTrace(through.body())).isEqualTo(withoutTrace(itself.body()));
    }

    @Test
    void what_it_hands_out_itself_has_the_headers_that_the_api_would_send() throws Exception {
        var asked = ask(nodes.first().at(asset));
        try (var alone = nodes.webServerAlone(app)) {
            for (var server : List.of(alone, web)) {
                var itself = ask(server.at(asset));
                assertThat(rules(itself)).isEqualTo(rules(asked));
                assertThat(itself.statusCode()).isEqualTo(200);
                assertThat(itself.body()).isEqualTo(asked.body());
            }
        }
    }

    private static Map<String, String> rules(HttpResponse<String> answer) {
        var rules = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                rules.put(
                        name.toLowerCase(Locale.ROOT),
                        String.join(", ", values)
                                .replace("; charset", ";charset")
                                .toLowerCase(Locale.ROOT));
            }
        });
        return rules;
    }

    private static String withoutTrace(String body) {
        return body.replaceAll("\"traceId\":\"[^\"]*\"", "").replaceAll("Expires: .*", "");
    }

    @Test
    void it_sends_files_as_small_as_they_were_made() throws Exception {
        var answer = send(HttpRequest.newBuilder(web.at(asset)).header("Accept-Encoding", "gzip, br"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void a_file_of_another_release_comes_from_the_nodes() throws Exception {
        var elsewhere = Files.createDirectories(folder.resolve("another-release/assets"))
                .getParent();
        try (var other = nodes.webServer(elsewhere)) {
            var answer = ask(other.at(asset));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(ask(web.at(asset)).body());
        }
    }

    @Test
    void without_any_node_the_app_and_a_problem_say_so() throws Exception {
        try (var alone = nodes.webServerAlone(app)) {
            var page = send(HttpRequest.newBuilder(alone.at("/projects")).header("Accept", "text/html,*/*;q=0.8"));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("<div id=\"app\">");
            assertThat(page.headers().map()).containsEntry("cache-control", List.of("no-store"));
            var problem = ask(alone.at("/api/projects"));
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.body()).contains("\"type\":\"/problems/away\"");
            assertThat(problem.headers().map())
                    .containsEntry("retry-after", List.of("5"))
                    .containsEntry("content-type", List.of("application/problem+json"))
                    .doesNotContainKey("server");
        }
    }

    @Test
    void its_configuration_holds_for_addresses_with_tls() throws Exception {
        var log = folder.resolve("validate.log");
        assertThat(WebServer.validate(
                        log,
                        Map.of(
                                "ALONGSIDE_SITE", "https://alongside.example",
                                "SIGN_IN_SITE", "https://sign-in.alongside.example",
                                "ALONGSIDE_APP", "/app",
                                "NODE_1", "api-1:8080",
                                "NODE_2", "api-2:8080",
                                "NODE_HEALTH_PORT", "8081",
                                "KEYCLOAK", "keycloak:8080",
                                "ALIVE_PORT", "2020")))
                .as(Files.readString(log))
                .isZero();
    }

    private static HttpResponse<String> ask(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}

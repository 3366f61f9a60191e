package org.alongside;

import static org.alongside.testing.Promptly.answered;
import static org.alongside.testing.Promptly.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.People;
import org.alongside.testing.Promptly;
import org.alongside.testing.Server;
import org.alongside.testing.SignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Keycloak comes late, dies or freezes: what needs nobody's name and who has shown theirs goes on, and who wants to
/// sign in reads in plain words that it cannot be done just now.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class KeycloakOutageIT {

    private static final int PORT = Server.freePort();
    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak(PORT);

    @TempDir
    static Path folder;

    private static Server server;

    /// It comes late.
    @BeforeAll
    static void start() {
        var environment = Server.environment(folder, "http://localhost:" + PORT, Map.of());
        server = Server.start("target/demo-h2", environment, folder.resolve("server.log"));
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = server.at("").getPort();
        assertSignInIsAway();
        refused(answered(() -> server.as("Dewi").get("/api/participants/me")), 503, "sign-in-away");
    }

    @AfterAll
    static void stop() {
        RestAssured.reset();
        server.stop();
    }

    @BeforeEach
    void itIsThere() {
        KEYCLOAK.start();
        Promptly.until(() -> {
            assertThat(keycloak()).isEqualTo("there");
            assertThat(server.as("Dewi").get("/api/participants/me").statusCode())
                    .isEqualTo(404);
            SignIn.as("Dewi", new CookieFilter(), "/");
        });
    }

    @AfterEach
    void itIsGone() {
        KEYCLOAK.stop();
    }

    @Test
    void while_it_is_dead_all_goes_on_but_signing_in() {
        var session = People.inBrowser("Dewi");
        var token = People.token("Dewi");
        var back = comingBack();
        KEYCLOAK.stop();
        assertThat(answered(back).header("Location")).endsWith("/problems/sign-in-away");
        assertSignInIsAway();
        assertThat(answered(() -> session.get("/api/participants/me")).statusCode())
                .isEqualTo(404);
        assertThat(answered(() -> People.bearer(token).get("/api/participants/me"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void while_it_is_frozen_it_holds_nobody_up() {
        var session = People.inBrowser("Dewi");
        var token = People.token("Dewi");
        var back = comingBack();
        KEYCLOAK.freeze();
        try {
            assertThat(answered(back).header("Location")).endsWith("/problems/sign-in-away");
            assertSignInIsAway();
            assertThat(answered(() -> session.get("/api/participants/me")).statusCode())
                    .isEqualTo(404);
            assertThat(answered(() -> People.bearer(token).get("/api/participants/me"))
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            KEYCLOAK.thaw();
        }
        Promptly.until(() -> SignIn.as("Dewi", new CookieFilter(), "/"));
    }

    /// Somebody whom Keycloak has just sent back with a code, which has to be shown to it.
    private static Supplier<Response> comingBack() {
        var cookies = new CookieFilter();
        var browser = browser().filter(cookies);
        var there = browser.queryParam("to", "/").get("/sign-in").header("Location");
        var back = browser()
                .cookie("person", "Dewi")
                .urlEncodingEnabled(false)
                .get(there)
                .header("Location");
        return () -> browser().filter(cookies).urlEncodingEnabled(false).get(back);
    }

    /// Readiness says it as well, and does not take the node away from all others.
    private static void assertSignInIsAway() {
        Promptly.until(() -> assertThat(keycloak()).isEqualTo("away"));
        var page = answered(() -> browser().get("/sign-in?to=/"));
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/problems/sign-in-away");
        assertThat(server.health("ready").statusCode()).isEqualTo(200);
        assertThat(server.health("live").statusCode()).isEqualTo(200);
        assertThat(answered(() -> People.nobody().get("/api/projects?q=" + UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String keycloak() {
        Response ready = server.health("ready");
        return ready.path("checks.find { it.name == 'sign-in' }.data.keycloak");
    }

    private static RequestSpecification browser() {
        return RestAssured.given().redirects().follow(false);
    }
}

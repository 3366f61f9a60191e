package org.alongside;

import static org.alongside.testing.Promptly.answered;
import static org.alongside.testing.Promptly.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.People;
import org.alongside.testing.PostgresProcess;
import org.alongside.testing.Promptly;
import org.alongside.testing.Server;
import org.alongside.testing.SmallDisk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The disk of the database is full: whoever writes is told to try again, whoever reads goes on, and when there is room
/// again so does everything else.
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(120)
class DiskFullIT {

    /// What the database has room for in what it holds already is used up first.
    private static final int ENOUGH = 1000;

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
    private static final String DEWI = People.subject("Dewi");
    private static String keycloak = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void openKeycloak() {
        keycloak = KEYCLOAK.start().getOrDefault("alongside.keycloak.url", "");
    }

    @AfterAll
    static void closeKeycloak() {
        KEYCLOAK.stop();
    }

    @Test
    void postgresql_goes_on_when_there_is_room_again() throws Exception {
        try (var disk = SmallDisk.in(folder.resolve("disk"), 256);
                var postgres = new PostgresProcess(disk.folder().resolve("postgres"))) {
            var environment = Server.environment(disk.folder(), keycloak, postgres.environment());
            fillAndEmpty(
                    Server.start("target/demo-postgresql", environment, folder.resolve("server.log")), disk, false);
        }
    }

    @Test
    void h2_goes_on_when_there_is_room_again() throws Exception {
        try (var disk = SmallDisk.in(folder.resolve("disk"), 64)) {
            var environment = Server.environment(disk.folder(), keycloak, Map.of());
            fillAndEmpty(Server.start("target/demo-h2", environment, folder.resolve("server.log")), disk, true);
        }
    }

    /// `closesItself` is a database that, full, cannot always be read either.
    private static void fillAndEmpty(Server server, SmallDisk disk, boolean closesItself) throws Exception {
        try {
            server.welcome(DEWI);
            var acknowledged = new HashSet<String>();
            disk.fill();
            refused(writeUntilRefused(server, acknowledged), 503, "away");
            if (closesItself) {
                readOrTold(server);
            } else {
                assertThat(answered(() -> server.health("ready"))
                                .<String>path("checks.find { it.name == 'database' }.data.disk"))
                        .isEqualTo("full");
                Promptly.until(() -> assertThat(read(server).statusCode()).isEqualTo(200));
            }
            assertThat(server.health("live").statusCode()).isEqualTo(200);
            disk.makeRoom();
            var last = "Last " + UUID.randomUUID();
            Promptly.until(() -> assertThat(begin(server, last).statusCode()).isEqualTo(201));
            acknowledged.add(last);
            Promptly.until(() -> {
                assertThat(server.health("ready").asString()).contains("not full");
                assertThat(server.titles(DEWI)).containsAll(acknowledged);
            });
        } finally {
            server.stop();
        }
    }

    private static void readOrTold(Server server) {
        var answer = read(server);
        if (answer.statusCode() != 200) {
            refused(answer, 503, "away");
        }
    }

    private static Response writeUntilRefused(Server server, Set<String> acknowledged) {
        for (var write = 0; write < ENOUGH; write++) {
            var title = "Idea " + UUID.randomUUID();
            var answer = answered(() -> begin(server, title));
            if (answer.statusCode() != 201) {
                return answer;
            }
            acknowledged.add(title);
        }
        throw new AssertionError("The disk was not full.");
    }

    private static Response begin(Server server, String title) {
        return server.project(DEWI, title).post("/api/projects");
    }

    private static Response read(Server server) {
        return answered(() -> server.as(DEWI).get("/api/projects?q=" + UUID.randomUUID()));
    }
}

package org.alongside.project.invitation;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.nobody;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alongside.testing.Worlds;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationTest {

    @Inject
    AgroalDataSource database;

    private String steward;
    private String project;
    private String secret;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        project = Worlds.privateProject(steward, "Quiet");
        secret = Worlds.secret();
    }

    private static Response lookUp(String secret) {
        return nobody().header("X-Alongside", "1")
                .body(Map.of("secret", secret))
                .post("/api/invitations/look-up");
    }

    private static Response come(String subject, String project, String secret) {
        return person(subject)
                .body(Map.of("invitation", secret, "expertise", "PROFESSIONAL"))
                .put("/api/projects/{id}/my-membership", project);
    }

    private String state(String id) {
        return person(steward).get("/api/invitations/{id}", id).path("state");
    }

    @Test
    void whoever_has_it_sees_what_it_is_to_and_comes_in() {
        var id = Worlds.invite(steward, project, secret, 2);
        lookUp(secret)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store, private"))
                .body("project.id", equalTo(project))
                .body("project.title", equalTo("Quiet"))
                .body("project.privateBecause", equalTo("We speak about those we live with."))
                .body("project.organisations.name", contains("Trust Links"));
        var amina = Worlds.introduced("Amina");
        come(amina, project, secret).then().statusCode(201);
        come(amina, project, secret).then().statusCode(200);
        person(amina).get("/api/projects/{id}", project).then().statusCode(200);
        person(steward)
                .get("/api/projects/{id}/invitations", project)
                .then()
                .body("items.id", contains(id))
                .body("items.usesLeft", contains(1))
                .body("items.state", contains("OPEN"));
    }

    @Test
    void it_is_also_a_way_into_a_public_project() {
        var garden = Worlds.project(steward, "Garden");
        Worlds.invite(steward, garden, secret, 1);
        lookUp(secret).then().statusCode(200).body("project.title", equalTo("Garden"));
        come(Worlds.introduced("Amina"), garden, secret).then().statusCode(201);
        lookUp(secret).then().statusCode(404);
    }

    @Test
    void one_that_never_was_is_used_up_has_ended_or_was_revoked_is_the_same() throws SQLException {
        var usedUp = Worlds.secret();
        Worlds.invite(steward, project, usedUp, 1);
        come(Worlds.introduced("Amina"), project, usedUp).then().statusCode(201);
        var ended = Worlds.secret();
        var endedId = Worlds.invite(steward, project, ended, 1);
        end(endedId);
        var revoked = Worlds.secret();
        var revokedId = Worlds.invite(steward, project, revoked, 1);
        for (var time = 0; time < 2; time++) {
            person(steward).delete("/api/invitations/{id}", revokedId).then().statusCode(204);
        }
        var elsewhere = Worlds.secret();
        Worlds.invite(steward, Worlds.privateProject(steward, "Other"), elsewhere, 1);
        assertThat(List.of(state(endedId), state(revokedId))).containsExactly("ENDED", "REVOKED");

        var never = without(lookUp(Worlds.secret()));
        assertThat(never).contains("no-invitation").contains("ask whoever gave it to you");
        assertThat(List.of(without(lookUp(usedUp)), without(lookUp(ended)), without(lookUp(revoked))))
                .containsOnly(never);
        var ben = Worlds.introduced("Ben");
        var refused = without(come(ben, project, Worlds.secret()));
        for (var one : List.of(usedUp, ended, revoked, elsewhere)) {
            assertThat(without(come(ben, project, one))).isEqualTo(refused);
        }
        var nowhere = UUID.randomUUID().toString();
        assertThat(without(come(ben, nowhere, Worlds.secret())).replace(nowhere, project))
                .isEqualTo(refused);
    }

    private static String without(Response response) {
        return response.statusCode() + response.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private void end(String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update invitation set ends_at = made_on where id = ?")) {
            update.setObject(1, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void who_has_left_needs_a_new_one() {
        Worlds.invite(steward, project, secret, 1);
        var amina = Worlds.introduced("Amina");
        come(amina, project, secret).then().statusCode(201);
        person(amina).delete("/api/projects/{id}/my-membership", project).then().statusCode(204);
        come(amina, project, secret).then().statusCode(404);
    }

    @Test
    void of_fifty_who_come_at_once_by_twenty_uses_twenty_get_in() throws Exception {
        Worlds.invite(steward, project, secret, 20);
        var people = IntStream.range(0, 50)
                .mapToObj(_ -> Worlds.introduced("Person"))
                .toList();
        try (var threads = Executors.newFixedThreadPool(50)) {
            var statuses = threads
                    .invokeAll(people.stream()
                            .map(one -> (Callable<Integer>) () -> persistently(one))
                            .toList())
                    .stream()
                    .map(InvitationTest::result)
                    .toList();
            assertThat(statuses).containsOnly(201, 404);
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(20);
        }
        person(steward)
                .get("/api/projects/{id}/invitations", project)
                .then()
                .body("items.usesLeft", contains(0))
                .body("items.state", contains("USED_UP"));
    }

    /// Who is told that somebody else was there first, or that the database is busy, asks again.
    private int persistently(String subject) {
        while (true) {
            var status = come(subject, project, secret).statusCode();
            if (status != 409 && status != 503) {
                return status;
            }
        }
    }

    @Test
    void one_person_who_presses_ten_times_is_counted_once() throws Exception {
        Worlds.invite(steward, project, secret, 5);
        var amina = Worlds.introduced("Amina");
        try (var threads = Executors.newFixedThreadPool(10)) {
            threads.invokeAll(IntStream.range(0, 10)
                            .mapToObj(_ -> (Callable<Integer>) () -> persistently(amina))
                            .toList())
                    .forEach(one -> assertThat(result(one)).isIn(200, 201));
        }
        person(steward).get("/api/projects/{id}/invitations", project).then().body("items.usesLeft", contains(4));
    }

    private static int result(Future<Integer> done) {
        return done.resultNow();
    }

    @Test
    void the_secret_is_drawn_by_who_shows_it_and_never_kept() throws SQLException {
        var answer = person(steward)
                .header("Idempotency-Key", secret.substring(0, 8))
                .body(Map.of("secret", secret, "uses", 1, "days", 1))
                .post("/api/projects/{id}/invitations", project);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.asString()).doesNotContain(secret);
        try (var connection = database.getConnection()) {
            for (var column : List.of("first_answer.body", "first_answer.fingerprint", "invitation.secret_hash")) {
                var place = column.split("\\.", -1);
                try (var query = connection.prepareStatement(
                        "select count(*) from %s where %s like ?".formatted(place[0], place[1]))) {
                    query.setString(1, "%" + secret + "%");
                    var rows = query.executeQuery();
                    rows.next();
                    assertThat(rows.getInt(1)).as(column).isZero();
                }
            }
        }
        for (var bad : List.of("short", "aaaaaaaaaaaaaaaaaaaaaa", secret, secret + "x")) {
            person(steward)
                    .body(Map.of("secret", bad, "uses", 1, "days", 1))
                    .post("/api/projects/{id}/invitations", project)
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/secret"));
        }
    }

    @Test
    void an_invitation_is_never_told_in_public() {
        var id = Worlds.invite(steward, Worlds.project(steward, "Garden"), secret, 1);
        assertThat(get("/api/changes?limit=100").asString()).doesNotContain(id);
    }

    @Test
    void ten_thousand_guesses_find_nothing_and_keep_nobody_out() throws Exception {
        Worlds.invite(steward, project, secret, 3);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var guesses = threads
                    .invokeAll(IntStream.range(0, 10_000)
                            .mapToObj(_ -> (Callable<Integer>)
                                    () -> lookUp(Worlds.secret()).statusCode())
                            .toList())
                    .stream()
                    .map(InvitationTest::result)
                    .toList();
            assertThat(guesses).containsOnly(404, 429).contains(429);
        }
        // also from the guesser's own address
        lookUp(secret).then().statusCode(200);
        come(Worlds.introduced("Amina"), project, secret).then().statusCode(201);
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> lookUp(Worlds.secret()).statusCode() == 404);
    }
}

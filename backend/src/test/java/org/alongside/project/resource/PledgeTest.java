package org.alongside.project.resource;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PledgeTest {

    @Inject
    AgroalDataSource database;

    private String steward;
    private String amina;
    private String project;
    private String line;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        amina = Worlds.introduced("Amina");
        project = Worlds.project(steward, "Garden");
        Worlds.join(amina, project, "LIVED");
        line = Worlds.resource(steward, project, "Hands", "8");
    }

    private static ValidatableResponse pledge(String who, String line, Map<String, ?> given) {
        return person(who)
                .body(given)
                .put("/api/resources/{id}/my-pledge", line)
                .then();
    }

    private ValidatableResponse plan() {
        return get("/api/projects/{id}/resources", project).then().statusCode(200);
    }

    private static void takeBack(String who, String line) {
        person(who).delete("/api/resources/{id}/my-pledge", line).then().statusCode(204);
    }

    @Test
    void a_pledge_names_the_person_only_where_they_want_it() {
        pledge(amina, line, Map.of("amount", "2.5", "note", "On Mondays"))
                .statusCode(200)
                .body("showName", equalTo(false));
        plan().body("items[0].pledged", equalTo("2.5"))
                .body("items[0].pledges", hasSize(1))
                .body("items[0].pledges[0].by", nullValue())
                .body("items[0].pledges[0].note", equalTo("On Mondays"));
        person(steward).get("/api/projects/{id}/resources", project).then().body(not(containsString("Amina")));
        pledge(amina, line, Map.of("amount", "3", "showName", true)).statusCode(200);
        plan().body("items[0].pledged", equalTo("3"))
                .body("items[0].pledges.by", contains("Amina"))
                .body("items[0].pledges[0].note", nullValue());
        pledge(amina, line, Map.of("amount", "3")).statusCode(200);
        plan().body("items[0].pledges[0].by", nullValue());
    }

    @Test
    void a_person_sees_their_own_pledges_and_nobody_elses() {
        pledge(amina, line, Map.of("amount", "2")).statusCode(200);
        person(amina)
                .get("/api/projects/{id}/resources/mine", project)
                .then()
                .body("items.resourceId", contains(line))
                .body("items.amount", contains("2"))
                .body("items.showName", contains(false));
        person(steward).get("/api/projects/{id}/resources/mine", project).then().body("items", empty());
    }

    @Test
    void a_pledge_is_taken_back_in_one_step_and_twice_is_as_good() {
        pledge(amina, line, Map.of("amount", "2")).statusCode(200);
        takeBack(amina, line);
        takeBack(amina, line);
        plan().body("items[0].pledged", equalTo("0")).body("items[0].pledges", empty());
    }

    @Test
    void a_pledge_is_more_than_nothing() {
        for (var amount : List.of("0", "much", "-2")) {
            pledge(amina, line, Map.of("amount", amount))
                    .statusCode(400)
                    .body("violations.pointer", contains("/amount"));
        }
        plan().body("items[0].pledges", empty());
    }

    @Test
    void whoever_leaves_a_project_takes_their_pledges_along() {
        pledge(amina, line, Map.of("amount", "2")).statusCode(200);
        person(amina).delete("/api/projects/{id}/my-membership", project).then().statusCode(204);
        plan().body("items[0].pledged", equalTo("0"));
        pledge(amina, line, Map.of("amount", "2")).statusCode(403).body("reasons.rule", contains("members-pledge"));
    }

    /// Where somebody leaves in the moment in which they pledge, the row may be there and does not count.
    @Test
    void a_pledge_of_somebody_who_takes_no_part_counts_for_nothing() throws SQLException {
        var elsewhere = Worlds.introduced("Tunde");
        String id = person(elsewhere).get("/api/participants/me").path("id");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into pledge (id, line_id, participant_id, amount) values ('%s', '%s', '%s', 5)"
                            .formatted(UUID.randomUUID(), line, id));
        }
        plan().body("items[0].pledged", equalTo("0"));
        takeBack(elsewhere, line);
    }

    @Test
    void whoever_erases_themselves_leaves_no_pledge_behind() {
        pledge(amina, line, Map.of("amount", "2", "note", "On Mondays", "showName", true))
                .statusCode(200);
        person(amina)
                .get("/api/participants/me/data")
                .then()
                .body("things.kind", hasItem("pledge"))
                .body("things.findAll { it.kind == 'pledge' }.project", contains(project))
                .body("things.held.flatten().value", hasItem("On Mondays"));
        person(amina).delete("/api/participants/me").then().statusCode(204);
        plan().body("items[0].pledged", equalTo("0")).body("items[0].pledges", empty());
    }

    @Test
    void a_steward_writes_down_what_an_organisation_of_the_project_pledges() {
        recorded(Worlds.TRUST_LINKS, "6").statusCode(200).body("by", equalTo("Trust Links"));
        recorded(Worlds.TRUST_LINKS, "8").statusCode(200);
        pledge(amina, line, Map.of("amount", "1", "showName", true)).statusCode(200);
        plan().body("items[0].pledged", equalTo("9"))
                .body("items[0].met", equalTo(true))
                .body("items[0].pledges.by", contains("Trust Links", "Amina"))
                .body("items[0].pledges.organisationId", contains(Worlds.TRUST_LINKS, null));
        recorded(Worlds.SAVS, "1").statusCode(409).body("reasons.rule", contains("organisation-takes-part"));
        for (var times = 0; times < 2; times++) {
            person(steward)
                    .delete("/api/resources/{id}/pledges/{by}", line, Worlds.TRUST_LINKS)
                    .then()
                    .statusCode(204);
        }
        plan().body("items[0].pledged", equalTo("1"));
    }

    private ValidatableResponse recorded(String organisation, String amount) {
        return person(steward)
                .body(Map.of("amount", amount))
                .put("/api/resources/{id}/pledges/{by}", line, organisation)
                .then();
    }

    @Test
    void fifty_pledges_of_one_thing_are_enough() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var n = 0; n < 50; n++) {
                var id = UUID.randomUUID();
                statement.addBatch("insert into participant (id, display_name) values ('%s', 'Person')".formatted(id));
                statement.addBatch(
                        "insert into pledge (id, line_id, participant_id, amount) values ('%s', '%s', '%s', 1)"
                                .formatted(UUID.randomUUID(), line, id));
            }
            statement.executeBatch();
        }
        pledge(amina, line, Map.of("amount", "1")).statusCode(409).body("reasons.rule", contains("too-many-pledges"));
    }

    @Test
    void a_project_that_has_ended_asks_nobody_for_a_pledge_and_gives_back_what_is_pledged() {
        pledge(amina, line, Map.of("amount", "2")).statusCode(200);
        person(steward)
                .body(Map.of("kind", "ENDED", "because", "We are done."))
                .put("/api/projects/{id}/halt", project)
                .then()
                .statusCode(200);
        pledge(amina, line, Map.of("amount", "3")).statusCode(409).body("reasons.rule", contains("project-ended"));
        takeBack(amina, line);
        plan().body("items[0].pledged", equalTo("0"));
    }

    @Test
    void two_who_pledge_at_once_both_count_and_a_double_press_counts_once() throws Exception {
        var ben = Worlds.introduced("Ben");
        Worlds.join(ben, project, "PROFESSIONAL");
        Callable<Integer> aminas =
                () -> pledge(amina, line, Map.of("amount", "2")).extract().statusCode();
        Callable<Integer> bens =
                () -> pledge(ben, line, Map.of("amount", "3")).extract().statusCode();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(all.invokeAll(List.of(aminas, bens, aminas, bens)).stream()
                            .map(Future::resultNow))
                    .containsOnly(200);
        }
        plan().body("items[0].pledged", equalTo("5")).body("items[0].pledges", hasSize(2));
    }
}

package org.alongside.project.nextstep;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class NextStepTest {

    private String steward;
    private String project;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        project = Worlds.project(steward, "Garden");
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
    }

    private ValidatableResponse add(Map<String, ?> draft) {
        return person(steward)
                .body(draft)
                .post("/api/projects/{id}/next-steps", project)
                .then();
    }

    private static ValidatableResponse list(String project) {
        return get("/api/projects/{id}/next-steps", project).then().statusCode(200);
    }

    @Test
    void everyone_reads_what_happens_next_soonest_first_and_then_what_is_done() {
        var later = Worlds.step(steward, project, "Walk the path", 9);
        var sooner = Worlds.step(steward, project, "Ask the school", 2);
        var done = Worlds.step(steward, project, "Find the key", 1);
        person(steward)
                .put("/api/next-steps/{id}/done", done)
                .then()
                .statusCode(200)
                .body("doneOn", equalTo(inDays(0)));
        list(project)
                .body("items.id", contains(sooner, later, done))
                .body("items[0].what", equalTo("Ask the school"))
                .body("items[0].who", equalTo("The stewards"))
                .body("items[0].dueOn", equalTo(inDays(2)))
                .body("items[0].doneOn", nullValue());
        person(steward).delete("/api/next-steps/{id}/done", done).then().statusCode(200);
        list(project).body("items.id", contains(done, sooner, later));
    }

    @Test
    void a_step_has_a_day_to_come_and_somebody_who_does_it() {
        for (var day : new int[] {-1, 800}) {
            add(Map.of("what", "Walk", "who", "We", "dueOn", inDays(day)))
                    .statusCode(400)
                    .body("violations.pointer", contains("/dueOn"));
        }
        add(Map.of("what", "Walk", "who", " ", "dueOn", inDays(1)))
                .statusCode(400)
                .body("violations.pointer", contains("/who"));
        list(project).body("items", empty());
        add(Map.of("what", "Walk", "who", "We")).statusCode(201).body("dueOn", equalTo(inDays(14)));
    }

    @Test
    void a_step_is_changed_in_the_version_that_was_read_and_nobodys_edit_is_lost() {
        var step = "/api/next-steps/" + Worlds.step(steward, project, "Walk the path", 9);
        var tag = get(step).header("ETag");
        edit(step, tag, "{\"needs\":\"Two who know the way\"}").statusCode(200);
        edit(step, tag, "{\"what\":\"Run\"}").statusCode(412);
        get(step).then().body("what", equalTo("Walk the path")).body("needs", equalTo("Two who know the way"));
        edit(step, get(step).header("ETag"), "{\"dueOn\":\"" + inDays(-1) + "\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/dueOn"));
    }

    private ValidatableResponse edit(String step, String tag, String patch) {
        return person(steward)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch(step)
                .then();
    }

    @Test
    void what_should_not_stand_there_is_taken_out() {
        var step = Worlds.step(steward, project, "Walk the path", 9);
        person(steward).delete("/api/next-steps/{id}", step).then().statusCode(204);
        person(steward).delete("/api/next-steps/{id}", step).then().statusCode(204);
        get("/api/next-steps/{id}", step).then().statusCode(404).body("reasons.rule", contains("no-step"));
        list(project).body("items", empty());
    }

    @Test
    void fifty_next_steps_are_enough() {
        IntStream.range(0, 50).forEach(n -> Worlds.step(steward, project, "Step " + n, n));
        add(Map.of("what", "One more", "who", "We", "dueOn", inDays(1)))
                .statusCode(409)
                .body("reasons.rule", contains("too-many-steps"));
        list(project).body("items", hasSize(50));
    }

    @Test
    void a_step_of_a_private_project_is_there_for_nobody_outside() {
        var circle = Worlds.privateProject(steward, "Circle");
        var step = Worlds.step(steward, circle, "Meet at my house", 3);
        get("/api/next-steps/{id}", step).then().statusCode(404);
        get("/api/projects/{id}/next-steps", circle).then().statusCode(404);
        person(steward).get("/api/next-steps/{id}", step).then().body("what", containsString("my house"));
    }

    /// PRODUCT, rule 5.
    @Test
    void planning_is_complete_only_with_a_next_step() {
        var planned = Worlds.planned(steward, "Pond");
        String step = get("/api/projects/{id}/next-steps", planned).path("items[0].id");
        person(steward).put("/api/next-steps/{id}/done", step).then().statusCode(200);
        person(steward)
                .body(Map.of("stage", "CO_DESIGN", "words", "We agreed."))
                .post("/api/projects/{id}/stages", planned)
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("next-step-planned"));
        Worlds.step(steward, planned, "Meet by the pond", 3);
        Worlds.move(steward, planned, "CO_DESIGN");
    }
}

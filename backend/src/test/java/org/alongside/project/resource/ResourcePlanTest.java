package org.alongside.project.resource;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResourcePlanTest {

    private String steward;
    private String project;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        project = Worlds.project(steward, "Garden");
    }

    private ValidatableResponse add(Map<String, ?> draft) {
        return person(steward)
                .body(draft)
                .post("/api/projects/{id}/resources", project)
                .then();
    }

    private static ValidatableResponse plan(String project) {
        return get("/api/projects/{id}/resources", project).then().statusCode(200);
    }

    @Test
    void everyone_reads_what_is_needed_pledged_and_used_by_kind() {
        add(Map.of("kind", "SPACE", "what", "Somewhere dry", "needed", "1", "unit", "rooms"))
                .statusCode(201);
        add(Map.of("kind", "MONEY", "what", "Tea", "needed", "12.5", "used", "3"))
                .statusCode(201);
        add(Map.of("kind", "TIME", "what", "Hands", "needed", "8", "unit", "hours a week"))
                .statusCode(201);
        plan(project)
                .body("items.line.kind", contains("TIME", "MONEY", "SPACE"))
                .body("items.line.needed", contains("8", "12.50", "1"))
                .body("items.line.used", contains("0", "3.00", "0"))
                .body("items.line.unit", contains("hours a week", null, "rooms"))
                .body("items.line.currency", contains(null, "GBP", null))
                .body("items.pledged", contains("0", "0.00", "0"))
                .body("items.met", contains(false, false, false))
                .body("coping", empty());
    }

    @Test
    void a_line_says_how_much_of_what_it_needs() {
        var draft = Worlds.resourceDraft("Hands", "8");
        for (var needed : new String[] {"0", "lots", "1.234"}) {
            add(Worlds.with(draft, "needed", needed)).statusCode(400).body("violations.pointer", contains("/needed"));
        }
        add(Worlds.with(draft, "used", "-1")).statusCode(400).body("violations.pointer", contains("/used"));
        add(Worlds.with(draft, "unit", " ")).statusCode(400).body("violations.pointer", contains("/unit"));
        add(Worlds.with(draft, "kind", "MONEY")).statusCode(400).body("violations.pointer", contains("/unit"));
        plan(project).body("items", empty());
    }

    @Test
    void a_line_is_changed_in_the_version_that_was_read_and_a_pledge_does_not_come_between() {
        var line = Worlds.resource(steward, project, "Hands", "8");
        var address = "/api/resources/" + line;
        var tag = get(address).header("ETag");
        Worlds.pledge(steward, line, "3");
        edit(address, tag, Map.of("used", "2.5"))
                .statusCode(200)
                .body("used", equalTo("2.5"))
                .body("needed", equalTo("8"));
        edit(address, tag, Map.of("used", "3")).statusCode(412);
        var toMoney = new HashMap<String, Object>(Map.of("kind", "MONEY"));
        edit(address, get(address).header("ETag"), toMoney)
                .statusCode(400)
                .body("violations.pointer", contains("/unit"));
        toMoney.put("unit", null);
        edit(address, get(address).header("ETag"), toMoney)
                .statusCode(200)
                .body("needed", equalTo("8.00"))
                .body("unit", nullValue());
    }

    private ValidatableResponse edit(String address, String tag, Map<String, ?> patch) {
        return person(steward)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch(address)
                .then();
    }

    @Test
    void what_is_taken_out_takes_its_pledges_with_it() {
        var line = Worlds.resource(steward, project, "Hands", "8");
        Worlds.pledge(steward, line, "3");
        for (var times = 0; times < 2; times++) {
            person(steward).delete("/api/resources/{id}", line).then().statusCode(204);
        }
        get("/api/resources/{id}", line).then().statusCode(404).body("reasons.rule", contains("no-resource"));
        plan(project).body("items", empty());
        person(steward).get("/api/projects/{id}/resources/mine", project).then().body("items", empty());
    }

    @Test
    void forty_lines_are_enough() {
        IntStream.range(0, 40).forEach(n -> Worlds.resource(steward, project, "Line " + n, "1"));
        add(Worlds.resourceDraft("One more", "1")).statusCode(409).body("reasons.rule", contains("too-many-resources"));
        plan(project).body("items", hasSize(40));
    }

    @Test
    void a_plan_of_a_private_project_is_there_for_nobody_outside() {
        var circle = Worlds.privateProject(steward, "Circle");
        var line = Worlds.resource(steward, circle, "A sofa", "1");
        get("/api/projects/{id}/resources", circle).then().statusCode(404);
        get("/api/resources/{id}", line).then().statusCode(404);
        person(Worlds.introduced("Tunde"))
                .get("/api/projects/{id}/resources/mine", circle)
                .then()
                .statusCode(404);
        person(steward).get("/api/projects/{id}/resources", circle).then().body("items.line.what", contains("A sofa"));
    }

    /// PRODUCT, rule 5.
    @Test
    void planning_is_complete_only_with_a_list_of_what_it_takes() {
        var planned = Worlds.planned(steward, "Pond");
        String line = get("/api/projects/{id}/resources", planned).path("items[0].line.id");
        person(steward).delete("/api/resources/{id}", line).then().statusCode(204);
        move(planned, "CO_DESIGN").statusCode(409).body("reasons.rule", contains("resources-planned"));
        Worlds.pledge(steward, Worlds.resource(steward, planned, "Hands", "8"), "8");
        move(planned, "CO_DESIGN").statusCode(200);
    }

    /// PRODUCT, rule 5: asked anew in each stage.
    @Test
    void a_stage_is_entered_with_needs_unmet_only_with_words_on_how_to_cope() {
        var planned = Worlds.planned(steward, "Pond");
        var line = Worlds.resource(steward, planned, "A pump", "1");
        move(planned, "CO_DESIGN").statusCode(409).body("reasons.rule", contains("needs-met-or-coped-with"));
        cope(planned, "We carry water.");
        cope(planned, "We carry water, two of us each time.");
        move(planned, "CO_DESIGN").statusCode(200);
        plan(planned)
                .body("coping.stage", contains("CO_PLANNING"))
                .body("coping.words", contains("We carry water, two of us each time."));
        Worlds.designed(steward, planned);
        person(steward)
                .body(Map.of("answer", "YES"))
                .put("/api/projects/{id}/co-delivery", planned)
                .then()
                .statusCode(200);
        move(planned, "CO_DELIVERY").statusCode(409).body("reasons.rule", contains("needs-met-or-coped-with"));
        cope(planned, "We dig the pond in spring, when it rains.");
        plan(planned).body("coping.stage", contains("CO_DESIGN", "CO_PLANNING"));
        Worlds.pledge(steward, line, "1");
        move(planned, "CO_DELIVERY").statusCode(200);
        move(planned, "CO_EVALUATION").statusCode(200);
    }

    private void cope(String project, String words) {
        person(steward)
                .body(Map.of("words", words))
                .put("/api/projects/{id}/resources/coping", project)
                .then()
                .statusCode(200)
                .body("coping[0].words", equalTo(words));
    }

    private ValidatableResponse move(String project, String stage) {
        return person(steward)
                .body(Map.of("stage", stage, "words", "We agreed."))
                .post("/api/projects/{id}/stages", project)
                .then();
    }
}

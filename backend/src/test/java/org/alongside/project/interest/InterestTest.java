package org.alongside.project.interest;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterestTest {

    private String steward;
    private String member;
    private String project;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        member = Worlds.introduced("Amina");
        project = Worlds.project(steward, "Garden");
        Worlds.join(member, project, null);
    }

    private ValidatableResponse list(String who) {
        return person(who).get("/api/projects/{id}/interests", project).then();
    }

    private ValidatableResponse mine(String who) {
        return person(who).get("/api/projects/{id}/my-interest", project).then().statusCode(200);
    }

    @Test
    void those_who_take_part_see_what_the_others_declared() {
        Worlds.declare(member, project, Map.of("words", " I sell lamps. "));
        Worlds.declare(steward, project, Map.of());
        list(member)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store, private"))
                .body("items.displayName", containsInAnyOrder("Amina", "Dewi"))
                .body("items.find { it.displayName == 'Amina' }.words", equalTo("I sell lamps."))
                .body("items.find { it.displayName == 'Dewi' }.words", nullValue());
        list(Worlds.introduced("Tunde")).statusCode(403).body("reasons.rule", contains("members-declare"));
        get("/api/projects/{id}/interests", project).then().statusCode(401);
    }

    @Test
    void nothing_to_declare_is_not_the_same_as_nothing_said() {
        mine(member).body("saidOn", nullValue());
        Worlds.declare(member, project, Map.of("words", "  "));
        mine(member).body("saidOn", notNullValue()).body("words", nullValue());
    }

    @Test
    void it_changes_and_can_be_taken_back() {
        Worlds.declare(member, project, Map.of("words", "I sell lamps."));
        Worlds.declare(member, project, Map.of("words", "I sold lamps."));
        list(member).body("items.words", contains("I sold lamps."));
        for (var once = 0; once < 2; once++) {
            person(member)
                    .delete("/api/projects/{id}/my-interest", project)
                    .then()
                    .statusCode(204);
        }
        list(member).body("items", empty());
    }

    @Test
    void who_leaves_takes_it_along() {
        Worlds.declare(member, project, Map.of("words", "I sell lamps."));
        person(member)
                .delete("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(204);
        list(steward).body("items", empty());
        Worlds.join(member, project, null);
        mine(member).body("saidOn", nullValue());
    }

    @Test
    void organisations_declare_to_everyone() {
        organisations().body("items.name", contains("Trust Links")).body("items[0].saidOn", nullValue());
        person(steward)
                .body(Map.of("words", "We own the field."))
                .put("/api/projects/{id}/organisation-interests/{organisation}", project, Worlds.TRUST_LINKS)
                .then()
                .statusCode(200);
        organisations().body("items.words", contains("We own the field."));
        person(steward)
                .delete("/api/projects/{id}/organisation-interests/{organisation}", project, Worlds.TRUST_LINKS)
                .then()
                .statusCode(204);
        organisations().body("items[0].saidOn", nullValue());
    }

    private ValidatableResponse organisations() {
        return get("/api/projects/{id}/organisation-interests", project).then().statusCode(200);
    }

    @Test
    void an_organisation_that_takes_no_part_declares_nothing() {
        person(steward)
                .body(Map.of())
                .put("/api/projects/{id}/organisation-interests/{organisation}", project, Worlds.SAVS)
                .then()
                .statusCode(404);
    }
}

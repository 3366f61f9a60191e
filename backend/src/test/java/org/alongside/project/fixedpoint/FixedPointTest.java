package org.alongside.project.fixedpoint;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FixedPointTest {

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
                .post("/api/projects/{id}/fixed-points", project)
                .then();
    }

    private static ValidatableResponse list(String project) {
        return get("/api/projects/{id}/fixed-points", project).then().statusCode(200);
    }

    private static ValidatableResponse one(String point) {
        return get("/api/fixed-points/{id}", point).then().statusCode(200);
    }

    private void lift(String point) {
        person(steward)
                .put("/api/fixed-points/{id}/lifted", point)
                .then()
                .statusCode(200)
                .body("liftedOn", notNullValue());
    }

    private ValidatableResponse edit(String point, String tag, Map<String, ?> changes) {
        return person(steward)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(changes)
                .patch("/api/fixed-points/{id}", point)
                .then();
    }

    private static String tag(String point) {
        return one(point).extract().header("ETag");
    }

    private ValidatableResponse nothingFixed() {
        return person(steward).put("/api/projects/{id}/nothing-fixed", project).then();
    }

    @Test
    void everyone_reads_what_cannot_change_why_and_who_says_so() {
        var path = Worlds.fix(steward, project, "The path");
        var date = Worlds.fix(steward, project, "The date");
        lift(path);
        list(project)
                .body("items.id", contains(date, path))
                .body("items[0].what", equalTo("The date"))
                .body("items[0].why", equalTo("It is paid for."))
                .body("items[0].whoSays", equalTo("The council"))
                .body("items[0].addedLate", equalTo(false))
                .body("items[1].liftedOn", notNullValue());
    }

    @Test
    void what_is_missing_is_named() {
        add(Map.of("what", "The path", "why", " "))
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/why", "/whoSays"));
    }

    @Test
    void what_is_added_once_people_have_spoken_says_so_in_public() {
        var before = Worlds.fix(steward, project, "The path");
        Worlds.contribute(steward, Worlds.idea(project));
        var after = Worlds.fix(steward, project, "The date");
        one(before).body("addedLate", equalTo(false)).body("changedLateOn", nullValue());
        one(after).body("addedLate", equalTo(true));

        edit(before, tag(before), Map.of("what", "The path and the wall"))
                .statusCode(200)
                .body("addedLate", equalTo(false))
                .body("changedLateOn", notNullValue());
    }

    @Test
    void the_same_words_again_are_no_change() {
        var point = Worlds.fix(steward, project, "The path");
        Worlds.contribute(steward, Worlds.idea(project));
        edit(point, tag(point), Map.of("what", "The path")).statusCode(200).body("changedLateOn", nullValue());
    }

    @Test
    void what_could_change_for_a_while_is_marked_when_it_is_fixed_again() {
        var point = Worlds.fix(steward, project, "The path");
        lift(point);
        Worlds.contribute(steward, Worlds.idea(project));
        for (var once = 0; once < 2; once++) {
            person(steward)
                    .delete("/api/fixed-points/{id}/lifted", point)
                    .then()
                    .statusCode(200)
                    .body("liftedOn", nullValue())
                    .body("changedLateOn", notNullValue());
        }
    }

    @Test
    void of_two_who_change_it_at_once_one_is_told_so_and_loses_nothing() {
        var point = Worlds.fix(steward, project, "The path");
        var read = tag(point);
        edit(point, read, Map.of("why", "Roots")).statusCode(200);
        edit(point, read, Map.of("whoSays", "The owner")).statusCode(412);
        one(point).body("why", equalTo("Roots")).body("whoSays", equalTo("The council"));
    }

    @Test
    void that_nothing_is_fixed_is_said_and_ends_with_the_first_point() {
        list(project).body("nothingFixed", equalTo(false));
        for (var once = 0; once < 2; once++) {
            nothingFixed().statusCode(200).body("nothingFixed", equalTo(true)).body("items", empty());
        }
        list(project).body("nothingFixed", equalTo(true));
        var point = Worlds.fix(steward, project, "The path");
        list(project).body("nothingFixed", equalTo(false));
        nothingFixed().statusCode(409).body("reasons.rule", contains("something-is-fixed"));
        lift(point);
        list(project).body("nothingFixed", equalTo(false));
        nothingFixed().statusCode(200);
        person(steward)
                .delete("/api/projects/{id}/nothing-fixed", project)
                .then()
                .statusCode(200)
                .body("nothingFixed", equalTo(false));
    }

    @Test
    void planning_ends_only_when_it_is_said_what_is_fixed() {
        var unsaid = "criteria.findAll { !it.met }.rule";
        next().body(unsaid, hasItem("fixed-points-said"));
        nothingFixed().statusCode(200);
        next().body(unsaid, not(hasItem("fixed-points-said")));
        var point = Worlds.fix(steward, project, "The path");
        next().body(unsaid, not(hasItem("fixed-points-said")));
        lift(point);
        next().body(unsaid, hasItem("fixed-points-said"));
    }

    private ValidatableResponse next() {
        return get("/api/projects/{id}/stages/next", project).then().statusCode(200);
    }

    @Test
    void fifty_are_enough() {
        var points = IntStream.range(0, 50)
                .mapToObj(n -> Worlds.fix(steward, project, "Number " + n))
                .toList();
        add(Worlds.fixedPoint("One more")).statusCode(409).body("reasons.rule", contains("too-many-fixed-points"));
        lift(points.getFirst());
        add(Worlds.fixedPoint("One more")).statusCode(201);
        person(steward)
                .delete("/api/fixed-points/{id}/lifted", points.getFirst())
                .then()
                .statusCode(409);
    }

    @Test
    void what_is_taken_out_is_gone() {
        var point = Worlds.fix(steward, project, "A mistake");
        for (var status : List.of(204, 204)) {
            person(steward).delete("/api/fixed-points/{id}", point).then().statusCode(status);
        }
        list(project).body("items", hasSize(0));
        get("/api/fixed-points/{id}", point).then().statusCode(404);
    }
}

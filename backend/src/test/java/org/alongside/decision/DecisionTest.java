package org.alongside.decision;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
class DecisionTest {

    private String steward;
    private String project;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        project = Worlds.project(steward, "Garden");
    }

    private ValidatableResponse decide(Map<String, ?> words) {
        return person(steward)
                .body(words)
                .post("/api/projects/{id}/decisions", project)
                .then();
    }

    private static ValidatableResponse one(String decision) {
        return get("/api/decisions/{id}", decision).then().statusCode(200);
    }

    private ValidatableResponse design() {
        return get("/api/projects/{id}/design", project).then().statusCode(200);
    }

    private ValidatableResponse notNeeded(String facet) {
        return person(steward)
                .body(Map.of("because", "The room is given."))
                .put("/api/projects/{id}/design/{facet}/not-needed", project, facet)
                .then();
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
    }

    @Test
    void everyone_reads_what_was_decided_from_what_and_why() {
        var decision = Worlds.decide(
                steward, project, Worlds.with(Worlds.decision("WHERE"), "dissent", "It is far for some."));
        get("/api/projects/{id}/decisions", project)
                .then()
                .statusCode(200)
                .body("items.id", contains(decision))
                .body("items[0].options", contains("By the lake", "By the road"))
                .body("items[0].outcome", equalTo("By the lake"))
                .body("items[0].dissent", equalTo("It is far for some."))
                .body("items[0].leftOut", equalTo("Whoever cannot walk on grass"))
                .body("items[0].decidedOn", notNullValue())
                .body("items[0].replacedBy", nullValue());
        one(decision).body("question", equalTo("How do we begin?"));
    }

    @Test
    void one_option_is_no_choice() {
        decide(Worlds.with(Worlds.decision(null), "options", List.of("By the lake")))
                .statusCode(400)
                .body("violations.pointer", contains("/options"));
    }

    @Test
    void every_decision_is_looked_at_again() {
        for (var day : List.of(inDays(0), inDays(-1), inDays(3 * 366 + 1))) {
            decide(Worlds.with(Worlds.decision(null), "reviewOn", day))
                    .statusCode(400)
                    .body("violations.pointer", contains("/reviewOn"));
        }
        decide(Worlds.with(Worlds.decision(null), "reviewOn", inDays(1))).statusCode(201);
        var unsaid = Worlds.decision(null);
        unsaid.remove("reviewOn");
        decide(unsaid).statusCode(201).body("reviewOn", greaterThan(inDays(150)));
    }

    @Test
    void a_decision_about_the_design_says_who_could_not_use_it() {
        var words = Worlds.decision("WHEN");
        words.remove("leftOut");
        decide(words).statusCode(400).body("violations.pointer", contains("/leftOut"));
        decide(Worlds.with(words, "leftOut", "Everyone can")).statusCode(201);
    }

    @Test
    void another_stands_in_its_place_and_both_stay_readable() {
        var first = Worlds.decide(steward, project, Worlds.decision("WHERE"));
        var second = Worlds.decide(steward, project, Worlds.with(Worlds.decision("WHERE"), "replaces", first));
        one(first).body("replacedBy", equalTo(second));
        one(second).body("replaces", equalTo(first)).body("replacedBy", nullValue());
        design().body("facets.find { it.facet == 'WHERE' }.decisions.id", contains(second));
        get("/api/projects/{id}/decisions", project).then().body("items", hasSize(2));
    }

    @Test
    void what_was_replaced_or_is_of_another_project_is_not_replaced() {
        var first = Worlds.decide(steward, project, Worlds.decision("WHERE"));
        Worlds.decide(steward, project, Worlds.with(Worlds.decision("WHERE"), "replaces", first));
        var elsewhere = Worlds.decide(steward, Worlds.project(steward, "Pond"), Worlds.decision("WHERE"));
        for (var wrong : List.of(first, elsewhere)) {
            decide(Worlds.with(Worlds.decision("WHERE"), "replaces", wrong))
                    .statusCode(400)
                    .body("violations.pointer", contains("/replaces"));
        }
        one(elsewhere).body("replacedBy", nullValue());
    }

    @Test
    void of_two_that_replace_the_same_at_once_one_is_told_so() throws Exception {
        var first = Worlds.decide(steward, project, Worlds.decision("WHERE"));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> replace = () -> decide(Worlds.with(Worlds.decision("WHERE"), "replaces", first))
                    .extract()
                    .statusCode();
            assertThat(both.invokeAll(List.of(replace, replace)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(201, 400);
        }
        design().body("facets.find { it.facet == 'WHERE' }.decisions", hasSize(1));
    }

    @Test
    void a_design_is_whole_once_what_where_and_when_are_decided_or_not_needed() {
        design().body("whole", equalTo(false))
                .body("facets.facet", contains("WHAT", "WHERE", "WHEN", "WHO", "HOW"))
                .body("facets.findAll { it.asked }.facet", contains("WHAT", "WHERE", "WHEN"));
        Worlds.decide(steward, project, Worlds.decision("WHAT"));
        Worlds.decide(steward, project, Worlds.decision("WHEN"));
        design().body("whole", equalTo(false));
        for (var once = 0; once < 2; once++) {
            notNeeded("WHERE")
                    .statusCode(200)
                    .body("whole", equalTo(true))
                    .body("facets[1].notNeededBecause", equalTo("The room is given."));
        }
        for (var once = 0; once < 2; once++) {
            person(steward)
                    .delete("/api/projects/{id}/design/WHERE/not-needed", project)
                    .then()
                    .statusCode(200)
                    .body("whole", equalTo(false));
        }
    }

    @Test
    void what_is_decided_cannot_be_needless_and_a_decision_ends_that_it_was() {
        notNeeded("WHERE").statusCode(200);
        Worlds.decide(steward, project, Worlds.decision("WHERE"));
        design().body("facets[1].notNeededBecause", nullValue());
        notNeeded("WHERE").statusCode(409).body("reasons.rule", contains("facet-decided"));
    }

    /// PRODUCT, rule 7.
    @Test
    void design_ends_only_when_it_is_whole() {
        var designed = Worlds.planned(steward, "Pond");
        Worlds.move(steward, designed, "CO_DESIGN");
        var criteria = "criteria.findAll { !it.met }.rule";
        get("/api/projects/{id}/stages/next", designed)
                .then()
                .body(criteria, contains("design-whole", "delivery-declared"));
        Worlds.designed(steward, designed);
        get("/api/projects/{id}/stages/next", designed).then().body(criteria, contains("delivery-declared"));
    }
}

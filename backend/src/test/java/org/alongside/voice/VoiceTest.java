package org.alongside.voice;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
class VoiceTest {

    private static final Map<String, Object> KNOCK = Map.of("how", "A knock on each door", "by", "The stewards");

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
                .post("/api/projects/{id}/voices", project)
                .then();
    }

    private static ValidatableResponse board(String project) {
        return get("/api/projects/{id}/voices", project).then().statusCode(200);
    }

    private ValidatableResponse edit(String voice, String tag, String patch) {
        return person(steward)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch(voice)
                .then();
    }

    @Test
    void everyone_reads_who_is_missing_first_and_then_who_was_heard() {
        add(Map.of("service", "The warm room", "asked", KNOCK, "answer", "NO_THANKS"));
        add(Map.of("other", "Night workers", "asked", KNOCK, "answer", "YES"));
        add(Map.of("other", "Day workers", "asked", KNOCK, "answer", "NOT_NOW", "came", true));
        add(Map.of("place", "leigh-on-sea", "asked", KNOCK));
        add(Map.of("population", "REFUGEES", "notAskedBecause", "We look for somebody who interprets."));
        board(project)
                .body("items[0].name", equalTo("Refugees"))
                .body("items[1].name", equalTo("Leigh-on-Sea"))
                .body(
                        "items.findAll { it.standing == 'HEARD' }.name",
                        containsInAnyOrder("Night workers", "Day workers"))
                .body("items[4].name", equalTo("The warm room"))
                .body("items.standing", contains("NOT_YET_ASKED", "NO_ANSWER_YET", "HEARD", "HEARD", "DECLINED"))
                .body("items[0].populationCode", equalTo("DEI050200"))
                .body("items[0].asked", nullValue())
                .body("items[1].asked.how", equalTo("A knock on each door"))
                .body("items[1].asked.by", equalTo("The stewards"))
                .body("items[1].asked.on", equalTo(inDays(0)));
    }

    @Test
    void a_small_number_is_neither_shown_nor_kept() {
        for (var people : Map.of(1, 0, 4, 0, 5, 5, 312, 310, 313, 315).entrySet()) {
            add(Map.of("other", "People", "affected", people.getKey()))
                    .statusCode(201)
                    .body("affected", equalTo(people.getValue()));
        }
        add(Map.of("other", "People")).statusCode(201).body("affected", nullValue());
        add(Map.of("other", "People", "affected", -1))
                .statusCode(400)
                .body("violations.pointer", contains("/affected"));
    }

    @Test
    void what_does_not_fit_together_is_refused_where_it_stands() {
        refused("/population", Map.of());
        refused("/population", Map.of("other", "Night workers", "population", "REFUGEES"));
        refused("/population", Map.of("population", "EVERYBODY"));
        refused("/place", Map.of("place", "atlantis"));
        refused("/answer", Map.of("other", "Night workers", "answer", "YES"));
        refused("/came", Map.of("other", "Night workers", "came", true));
        refused("/notAskedBecause", Map.of("other", "Night workers", "asked", KNOCK, "notAskedBecause", "Away."));
        refused("/asked/on", Map.of("other", "Night workers", "asked", Worlds.with(KNOCK, "on", inDays(1))));
        refused("/asked/by", Map.of("other", "Night workers", "asked", Map.of("how", "A letter", "by", " ")));
        board(project).body("items", empty());
    }

    private void refused(String pointer, Map<String, ?> draft) {
        add(draft).statusCode(400).body("violations.pointer", contains(pointer));
    }

    @Test
    void it_is_changed_in_the_version_that_was_read_and_nobodys_edit_is_lost() {
        var voice = "/api/voices/" + Worlds.voice(steward, project, "Night workers");
        var tag = get(voice).header("ETag");
        edit(voice, tag, "{\"answer\":\"NOT_NOW\"}").statusCode(200).body("standing", equalTo("NOT_NOW"));
        edit(voice, tag, "{\"other\":\"Day workers\"}").statusCode(412);
        get(voice)
                .then()
                .body("other", equalTo("Night workers"))
                .body("affected", equalTo(40))
                .body("answer", equalTo("NOT_NOW"));
        edit(voice, get(voice).header("ETag"), "{\"asked\":null}")
                .statusCode(400)
                .body("violations.pointer", contains("/answer"));
    }

    @Test
    void what_should_not_stand_there_is_taken_out() {
        var voice = Worlds.voice(steward, project, "Night workers");
        person(steward).delete("/api/voices/{id}", voice).then().statusCode(204);
        person(steward).delete("/api/voices/{id}", voice).then().statusCode(204);
        get("/api/voices/{id}", voice).then().statusCode(404).body("reasons.rule", contains("no-voice"));
        board(project).body("items", empty());
    }

    @Test
    void sixty_groups_are_enough() {
        IntStream.range(0, 60).forEach(n -> Worlds.voice(steward, project, "Group " + n));
        add(Worlds.voiceDraft("One more")).statusCode(409).body("reasons.rule", contains("too-many-voices"));
        board(project).body("items", hasSize(60));
    }

    @Test
    void a_voice_of_a_private_project_is_there_for_nobody_outside() {
        var circle = Worlds.privateProject(steward, "Circle");
        var voice = Worlds.voice(steward, circle, "Those at home");
        get("/api/voices/{id}", voice).then().statusCode(404);
        get("/api/projects/{id}/voices", circle).then().statusCode(404);
        person(steward).get("/api/voices/{id}", voice).then().body("other", equalTo("Those at home"));
    }

    /// PRODUCT, rule 5.
    @Test
    void planning_is_complete_only_when_nobody_is_left_unasked_without_a_reason() {
        project = Worlds.planned(steward, "Pond");
        String forgotten = add(Map.of("other", "Anglers")).extract().path("id");
        person(steward)
                .body(Map.of("stage", "CO_DESIGN", "words", "We agreed."))
                .post("/api/projects/{id}/stages", project)
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("no-voice-unasked"));
        var voice = "/api/voices/" + forgotten;
        edit(voice, get(voice).header("ETag"), "{\"notAskedBecause\":\"They come back in May.\"}")
                .statusCode(200);
        Worlds.move(steward, project, "CO_DESIGN");
    }
}

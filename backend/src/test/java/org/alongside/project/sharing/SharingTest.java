package org.alongside.project.sharing;

import static org.alongside.testing.People.admin;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingTest {

    private String dewi;
    private String amina;
    private String project;

    @BeforeEach
    void begin() {
        dewi = Worlds.introduced("Dewi");
        amina = Worlds.introduced("Amina");
        project = Worlds.project(dewi, "Garden");
        Worlds.join(amina, project, null);
        Worlds.needs(amina, "A seat by the door");
    }

    @Test
    void needs_are_shown_to_no_project_until_they_are_shared_with_it() {
        var another = Worlds.project(dewi, "Another");
        Worlds.join(amina, another, null);
        Worlds.share(amina, another);
        toProvide(dewi, project).body("items", hasSize(0));
        toProvide(dewi, another).body("items", hasSize(1));
        looks(amina).body("items.title", contains("Another"));
    }

    @Test
    void a_steward_sees_what_to_provide_and_the_person_sees_that_they_looked() {
        Worlds.share(amina, project);
        toProvide(dewi, project)
                .header("Cache-Control", containsString("no-store"))
                .body("items.displayName", contains("Amina"))
                .body("items[0].needs.adjustments", contains("STEP_FREE", "QUIET_ROOM"))
                .body("items[0].needs.words", equalTo("A seat by the door"));
        looks(amina)
                .header("Cache-Control", containsString("no-store"))
                .body("items", hasSize(1))
                .body("items[0].projectId", equalTo(project))
                .body("items[0].displayName", equalTo("Dewi"))
                .body("items[0].duty", equalTo("STEWARD"))
                .body("items[0].lookedAt", notNullValue());
    }

    @Test
    void a_facilitator_is_written_down_as_one() {
        var carys = Worlds.introduced("Carys");
        Worlds.give(dewi, "FACILITATOR", carys, project, Worlds.join(carys, project, null));
        Worlds.share(amina, project);
        toProvide(carys, project).body("items", hasSize(1));
        looks(amina).body("items.duty", contains("FACILITATOR")).body("items.displayName", contains("Carys"));
    }

    @Test
    void a_refused_look_shows_nothing_and_is_none() {
        Worlds.share(amina, project);
        for (var other : List.of(person(amina), person(Worlds.introduced("Ben")), admin("admin-" + project))) {
            other.get("/api/projects/{id}/access-needs", project)
                    .then()
                    .statusCode(403)
                    .body("reasons.rule", contains("organisers-see-access-needs"));
        }
        looks(amina).body("items", hasSize(0));
    }

    @Test
    void only_who_is_on_the_page_was_looked_at() {
        var ben = Worlds.introduced("Ben");
        Worlds.join(ben, project, null);
        Worlds.needs(ben, "Large words");
        Worlds.share(amina, project);
        Worlds.share(ben, project);
        var first = toProvide(dewi, project, 1).body("items", hasSize(1)).extract();
        var seen = first.<String>path("items[0].displayName").equals("Amina") ? amina : ben;
        var unseen = seen.equals(amina) ? ben : amina;
        looks(seen).body("items", hasSize(1));
        looks(unseen).body("items", hasSize(0));
        person(dewi)
                .get("/api/projects/{id}/access-needs?limit=1&cursor={next}", project, first.path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        looks(unseen).body("items", hasSize(1));
    }

    @Test
    void looks_are_paged_latest_first() {
        Worlds.share(amina, project);
        for (var look = 0; look < 3; look++) {
            toProvide(dewi, project);
        }
        var all = looks(amina).body("items", hasSize(3)).extract().<List<String>>path("items.lookedAt");
        assertThat(all).isSortedAccordingTo((one, other) -> other.compareTo(one));
        var first = person(amina).get("/api/participants/me/access-needs/looks?limit=2");
        first.then().body("items", hasSize(2));
        person(amina)
                .get("/api/participants/me/access-needs/looks?limit=2&cursor={next}", first.<String>path("next"))
                .then()
                .body("items.lookedAt", contains(all.getLast()))
                .body("next", nullValue());
    }

    @Test
    void stopping_leaving_and_erasing_each_end_it() {
        Worlds.share(amina, project);
        Worlds.share(amina, project);
        shares(amina).body("items[0].sharedOn", notNullValue());
        stop(amina);
        stop(amina);
        shares(amina).body("items[0].title", equalTo("Garden")).body("items[0].sharedOn", nullValue());
        toProvide(dewi, project).body("items", hasSize(0));

        Worlds.share(amina, project);
        person(amina).delete("/api/projects/{id}/my-membership", project).then().statusCode(204);
        toProvide(dewi, project).body("items", hasSize(0));
        Worlds.join(amina, project, null);
        toProvide(dewi, project).body("items", hasSize(0));

        Worlds.share(amina, project);
        person(amina).delete("/api/participants/me").then().statusCode(204);
        toProvide(dewi, project).body("items", hasSize(0));
    }

    @Test
    void an_organiser_who_leaves_for_good_loses_their_name_and_the_look_stays() {
        var carys = Worlds.introduced("Carys");
        Worlds.give(dewi, "FACILITATOR", carys, project, Worlds.join(carys, project, null));
        Worlds.share(amina, project);
        toProvide(carys, project);
        person(carys)
                .get("/api/participants/me/data")
                .then()
                .body("things.findAll { it.kind == 'ownLook' }.project", contains(project));
        person(carys).delete("/api/participants/me").then().statusCode(204);
        looks(amina).body("items.duty", contains("FACILITATOR")).body("items[0].displayName", nullValue());
    }

    @Test
    void only_members_share_and_only_with_projects_that_are_there() {
        person(Worlds.introduced("Ben"))
                .put("/api/participants/me/access-needs/shares/{id}", project)
                .then()
                .statusCode(403)
                .body("reasons.rule", contains("members-share-access-needs"));
        person(amina)
                .put("/api/participants/me/access-needs/shares/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void who_shares_and_needs_nothing_any_more_is_not_on_the_list() {
        Worlds.share(amina, project);
        person(amina)
                .body(Map.of("adjustments", List.of()))
                .put("/api/participants/me/access-needs")
                .then()
                .statusCode(200);
        toProvide(dewi, project).body("items", hasSize(0));
        looks(amina).body("items", hasSize(0));
    }

    @Test
    void the_buttons_say_the_same() {
        person(dewi)
                .get("/api/projects/{id}/mine", project)
                .then()
                .body("actions.seeAccessNeeds.enabled", equalTo(true))
                .body("actions.shareAccessNeeds.enabled", equalTo(true));
        person(amina)
                .get("/api/projects/{id}/mine", project)
                .then()
                .body("actions.seeAccessNeeds.reason", equalTo("organisers-see-access-needs"))
                .body("actions.shareAccessNeeds.enabled", equalTo(true));
    }

    private void stop(String who) {
        person(who)
                .delete("/api/participants/me/access-needs/shares/{id}", project)
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse toProvide(String who, String project) {
        return toProvide(who, project, 24);
    }

    private static ValidatableResponse toProvide(String who, String project, int limit) {
        return person(who)
                .get("/api/projects/{id}/access-needs?limit={limit}", project, limit)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse shares(String who) {
        return person(who)
                .get("/api/participants/me/access-needs/shares")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse looks(String who) {
        return person(who).get("/api/participants/me/access-needs/looks").then().statusCode(200);
    }
}

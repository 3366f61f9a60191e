package org.alongside.project;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.alongside.testing.People.inBrowser;
import static org.alongside.testing.People.partner;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.alongside.testing.Waiting;
import org.alongside.testing.Worlds;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Rules 26 and 30. That those outside see nothing, whatever they ask, is in AccessTest.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivateProjectTest {

    private static final String REASON = "We speak about those we live with.";

    @Inject
    SessionFactory sessions;

    private String steward;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
    }

    @Test
    void those_inside_read_it_at_the_same_address_and_nothing_keeps_a_copy() {
        var project = Worlds.privateProject(steward, "Quiet");
        var member = Worlds.introduced("Amina");
        Worlds.comeInvited(member, steward, project);
        var said = Worlds.contribute(member, Worlds.idea(project));
        for (var address : List.of(
                "/api/projects/" + project,
                "/api/projects/" + project + "/aims",
                "/api/projects/" + project + "/summary",
                "/api/contributions/" + said,
                "/api/contributions?project=" + project)) {
            for (var inside :
                    List.of(inBrowser(member), person(steward), partner(Worlds.TRUST_LINKS, "projects:read"))) {
                inside.get(address).then().statusCode(200).header("Cache-Control", "private, no-store");
            }
            var stranger = get(address).then().header("Cache-Control", not("private, no-store"));
            if (address.contains("?")) {
                stranger.statusCode(200).body("items", hasSize(0));
            } else {
                stranger.statusCode(404);
            }
        }
        person(member).get("/api/projects/{id}", project).then().body("privateBecause", equalTo(REASON));
        person(member).get("/api/contributions?project={id}", project).then().body("items.id", contains(said));
    }

    @Test
    void a_public_project_is_answered_to_members_as_to_anybody() {
        var project = Worlds.project(steward, "Garden");
        person(steward)
                .get("/api/projects/{id}", project)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, max-age=0, must-revalidate");
    }

    @Test
    void my_projects_is_the_only_list_that_has_it() {
        var word = "quiet" + System.nanoTime();
        var project = Worlds.privateProject(steward, word);
        person(steward)
                .get("/api/participants/me/projects")
                .then()
                .body("items[0].projectId", equalTo(project))
                .body("items[0].privateBecause", equalTo(REASON));
        person(steward).get("/api/projects?q={word}", word).then().body("items", hasSize(0));
        person(steward)
                .get("/api/projects?organisation={id}&limit=100", Worlds.TRUST_LINKS)
                .then()
                .body("items.id", not(hasItem(project)));
    }

    @Test
    void a_reason_is_a_sentence() {
        for (var reason : List.of("Because", "          ", "x".repeat(501))) {
            person(steward)
                    .body(Worlds.with(Worlds.draft("Quiet"), "privateBecause", reason))
                    .post("/api/projects")
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/privateBecause"));
        }
    }

    @Test
    void what_was_kept_for_everybody_is_dropped_the_moment_it_goes_private() {
        var project = Worlds.project(steward, "Garden");
        var said = Worlds.contribute(steward, Worlds.with(Worlds.idea(project), "lang", "gv"));
        var addresses = List.of(
                "/api/projects/" + project,
                "/api/projects/" + project + "/aims",
                "/api/projects/" + project + "/summary",
                "/api/contributions/" + said);
        addresses.forEach(address -> get(address).then().statusCode(200));
        get("/api/contributions?lang=gv").then().body("items.id", hasItem(said));
        get("/api/contributions?project=" + project).then().body("items.id", contains(said));
        goPrivate(project);
        addresses.forEach(address -> get(address).then().statusCode(404));
        get("/api/contributions?lang=gv").then().body("items.id", not(hasItem(said)));
        get("/api/contributions?project=" + project).then().body("items", hasSize(0));
        get("/api/projects?limit=100").then().body("items.id", not(hasItem(project)));
    }

    @Test
    void whoever_kept_a_copy_is_told_to_let_go_and_hears_nothing_more() {
        var start = end();
        var project = Worlds.project(steward, "Garden");
        var said = Worlds.contribute(steward, Worlds.idea(project));
        var takenBack = Worlds.contribute(steward, Worlds.idea(project));
        person(steward).delete("/api/contributions/{id}", takenBack).then().statusCode(204);
        Waiting.until(() -> assertThat(told(start, takenBack)).containsExactly("made", "withdrawn"));
        goPrivate(project);
        Waiting.until(() -> assertThat(told(start, said)).containsExactly("made", "gone-private"));
        assertThat(told(start, project)).containsExactly("started", "gone-private");
        assertThat(told(start, takenBack)).containsExactly("made", "withdrawn");

        var inside = Worlds.contribute(steward, Worlds.idea(project));
        person(steward).delete("/api/contributions/{id}", said).then().statusCode(204);
        edit(project, Map.of("title", "Other words"));
        afterAllThat(start);
        assertThat(told(start, inside)).isEmpty();
        assertThat(told(start, said)).containsExactly("made", "gone-private");
        assertThat(told(start, project)).containsExactly("started", "gone-private");
    }

    @Test
    void what_begins_private_is_never_told() {
        var start = end();
        var project = Worlds.privateProject(steward, "Quiet");
        var said = Worlds.contribute(steward, Worlds.idea(project));
        afterAllThat(start);
        assertThat(told(start, project)).isEmpty();
        assertThat(told(start, said)).isEmpty();
    }

    /// Anonymous words wait until five have come together; these wait when their project goes private.
    @Test
    void words_that_waited_to_be_told_are_not_told_any_more() {
        var start = end();
        var elsewhere = Worlds.project(steward, "Elsewhere");
        fiveCameTogether(elsewhere, start); // whatever had waited before has gone with them
        var project = Worlds.project(steward, "Garden");
        var waiting = Worlds.contribute(steward, anonymous(project));
        Waiting.until(() -> assertThat(told(start, project)).containsExactly("started"));
        goPrivate(project);
        fiveCameTogether(elsewhere, start);
        assertThat(told(start, waiting)).isEmpty();
    }

    /// Others may have waited before: with some of these they make five, and the rest waits for as many more.
    private void fiveCameTogether(String project, String start) {
        var five = IntStream.range(0, 5)
                .mapToObj(_ -> Worlds.contribute(steward, anonymous(project)))
                .toList();
        Waiting.until(() -> {
            Worlds.contribute(steward, anonymous(project));
            five.forEach(one -> assertThat(told(start, one)).isNotEmpty());
        });
    }

    private static Map<String, Object> anonymous(String project) {
        return Worlds.with(Worlds.idea(project), "creditBy", "NOBODY");
    }

    @Test
    void it_may_go_public_again_while_nobody_has_said_anything_or_come() {
        var start = end();
        var project = Worlds.privateProject(steward, "Quiet");
        var nothing = new HashMap<String, @Nullable Object>();
        nothing.put("privateBecause", null);
        edit(project, nothing).then().statusCode(200).body("privateBecause", nullValue());
        get("/api/projects/{id}", project).then().statusCode(200);
        Waiting.until(() -> assertThat(told(start, project)).contains("edited"));
        goPrivate(project);
        Worlds.contribute(steward, Worlds.idea(project));
        edit(project, nothing).then().statusCode(409).body("reasons.rule", contains("stays-private"));
        get("/api/projects/{id}", project).then().statusCode(404);
    }

    @Test
    void it_stays_private_once_anybody_has_come() {
        var project = Worlds.privateProject(steward, "Quiet");
        Worlds.comeInvited(Worlds.introduced("Amina"), steward, project);
        var nothing = new HashMap<String, @Nullable Object>();
        nothing.put("privateBecause", null);
        edit(project, nothing).then().statusCode(409).body("reasons.rule", contains("stays-private"));
    }

    @Test
    void who_has_left_is_outside_and_keeps_only_their_own_words() {
        var project = Worlds.privateProject(steward, "Quiet");
        var member = Worlds.introduced("Amina");
        Worlds.comeInvited(member, steward, project);
        var own = Worlds.contribute(member, anonymous(project));
        var anothers = Worlds.contribute(steward, Worlds.idea(project));
        person(member)
                .delete("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(204);
        person(member).get("/api/projects/{id}", project).then().statusCode(404);
        person(member).get("/api/contributions/{id}", anothers).then().statusCode(404);
        person(member).get("/api/contributions/{id}", own).then().statusCode(200);
        person(member)
                .get("/api/participants/me/contributions")
                .then()
                .body("items.contribution.id", contains(own))
                .body("items[0].projectTitle", nullValue());
        person(member)
                .body(Map.of())
                .put("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(404);
        person(member).delete("/api/contributions/{id}", own).then().statusCode(204);
    }

    /// Instead of a stopwatch: the same questions are put to the database.
    @Test
    void it_takes_as_much_work_to_find_nothing_as_to_show_nothing() {
        var project = Worlds.privateProject(steward, "Quiet");
        var said = Worlds.contribute(steward, Worlds.idea(project));
        var membership = Worlds.comeInvited(Worlds.introduced("Amina"), steward, project);
        var invitation = Worlds.invite(steward, project, Worlds.secret(), 1);
        var stranger = Worlds.introduced("Ben");
        var never = UUID.randomUUID().toString();
        for (var address : List.of(
                "/api/projects/%s",
                "/api/projects/%s/aims", "/api/projects/%s/summary", "/api/contributions?project=%s", "/projects/%s")) {
            assertThat(statements(given(), address.formatted(project)))
                    .as(address)
                    .isEqualTo(statements(given(), address.formatted(never)))
                    .isPositive();
        }
        for (var address : Map.of(
                        "/api/projects/%s", project,
                        "/api/projects/%s/mine", project,
                        "/api/projects/%s/members", project,
                        "/api/projects/%s/invitations", project,
                        "/api/contributions/%s", said,
                        "/api/contributions/%s/mine", said,
                        "/api/invitations/%s", invitation)
                .entrySet()) {
            assertThat(statements(person(stranger), address.getKey().formatted(address.getValue())))
                    .as(address.getKey())
                    .isEqualTo(statements(person(stranger), address.getKey().formatted(never)))
                    .isPositive();
        }
        assertThat(membership).isNotEmpty();
    }

    /// Other work goes on beside it, so the least of many counts is what the request itself needs.
    private long statements(RequestSpecification as, String address) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return IntStream.range(0, 8)
                    .mapToLong(_ -> {
                        var before = statistics.getPrepareStatementCount();
                        as.get(address);
                        return statistics.getPrepareStatementCount() - before;
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private void goPrivate(String project) {
        edit(project, Map.of("privateBecause", REASON)).then().statusCode(200);
    }

    private Response edit(String project, Map<String, ?> patch) {
        return person(steward)
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        person(steward).get("/api/projects/{id}", project).header("ETag"))
                .body(patch)
                .patch("/api/projects/{id}", project);
    }

    /// Until something that happened later has been told.
    private void afterAllThat(String start) {
        var later = Worlds.project(steward, "Later");
        Waiting.until(() -> assertThat(told(start, later)).isNotEmpty());
    }

    private static List<String> told(String start, String subject) {
        var found = new ArrayList<String>();
        follow(start, item -> {
            if (subject.equals(item.get("subject"))) {
                found.add(item.get("happened"));
            }
        });
        return found;
    }

    private static String end() {
        return follow("0", _ -> {});
    }

    private static String follow(String position, Consumer<Map<String, String>> each) {
        while (true) {
            var page = get("/api/changes?limit=100&after=" + position)
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Map<String, String>>>path("items").forEach(each);
            position = page.path("next");
            if (!page.<Boolean>path("more")) {
                return position;
            }
        }
    }
}

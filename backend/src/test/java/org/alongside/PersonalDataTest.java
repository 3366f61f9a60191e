package org.alongside;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.participant.slip.Slips;
import org.alongside.testing.People;
import org.alongside.testing.Waiting;
import org.alongside.testing.Worlds;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What is held about a person can be seen, taken along and erased by the person; then it is nowhere.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataTest {

    private final String canary = "canary" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    AgroalDataSource database;

    private String steward;
    private String project;
    private String amina;
    private String id;
    private String membership;
    private String credited;
    private String uncredited;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        project = Worlds.project(steward, "Garden");
        amina = People.subject(canary);
        id = person(amina)
                .body(Map.of("displayName", canary + " name", "languages", List.of("cy-canary")))
                .put("/api/participants/me")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Worlds.accept(amina);
        membership = Worlds.join(amina, project, "LIVED");
        credited = contribute("NAME");
        uncredited = contribute("NOBODY");
        Worlds.give(steward, "FACILITATOR", amina, project, membership);
        Worlds.enter(amina, project, Slips.drawn());
        var hidden = contribute("INITIALS");
        hide(steward, hidden);
        person(amina)
                .body(Map.of("words", canary + " complaint"))
                .post("/api/contributions/{id}/complaint", hidden)
                .then()
                .statusCode(201);
        var other = Worlds.contribute(steward, Worlds.idea(project));
        person(amina)
                .body(Worlds.with(Worlds.concern("CONTRIBUTION", other), "words", canary + " report"))
                .post("/api/reports")
                .then()
                .statusCode(201);
        person(amina)
                .body(Map.of("way", "PHONE", "words", canary + " phone", "timesAMonth", 2))
                .put("/api/participants/me/contact")
                .then()
                .statusCode(200);
        Worlds.needs(amina, canary + " needs");
        Worlds.share(amina, project);
        Worlds.declare(amina, project, Map.of("words", canary + " interest"));
        look(steward);
        person(amina)
                .body(Map.of("amount", "2", "note", canary + " pledge", "showName", true))
                .put("/api/resources/{id}/my-pledge", Worlds.resource(steward, project, "Lamps", "2"))
                .then()
                .statusCode(200);
        var round = Worlds.openRound(steward, Worlds.round(project));
        person(amina)
                .body(Map.of(
                        "given",
                        List.of(Map.of(
                                "questionId", Worlds.question(amina, round, 3), "words", canary + " judgement"))))
                .put("/api/evaluations/{id}/my-answer", round)
                .then()
                .statusCode(201);
    }

    private void hide(String who, String contribution) {
        person(who)
                .body(Map.of("clause", "PRIVACY", "reason", canary + " reason"))
                .put("/api/contributions/{id}/hiding", contribution)
                .then()
                .statusCode(200);
    }

    private void look(String organiser) {
        person(organiser).get("/api/projects/{id}/access-needs", project).then().statusCode(200);
    }

    private String contribute(String creditBy) {
        return person(amina)
                .header("Idempotency-Key", canary + creditBy)
                .body(Worlds.with(
                        Worlds.with(
                                Worlds.with(Worlds.idea(project), "text", canary + " words " + creditBy),
                                "creditBy",
                                creditBy),
                        "contentNote",
                        canary + " note"))
                .post("/api/contributions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// What was written may be numbered at the same moment; whoever is told to try again does.
    private void erase(String words) {
        var status = Awaitility.await()
                .until(
                        () -> person(amina)
                                .delete("/api/participants/me?words=" + words)
                                .statusCode(),
                        answer -> answer != 409);
        assertThat(status).isEqualTo(204);
    }

    @Test
    void a_person_sees_all_that_is_held_and_what_it_is_for() {
        person(amina)
                .get("/api/participants/me/data")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store, private"))
                .body(
                        "things.kind",
                        hasItems(
                                "profile",
                                "account",
                                "membership",
                                "contribution",
                                "contact",
                                "accessNeeds",
                                "accessShare",
                                "interest",
                                "accessLook",
                                "report",
                                "complaint",
                                "pledge",
                                "answer"))
                .body(
                        "things.held.flatten().value",
                        hasItems(
                                canary + " name",
                                "cy-canary",
                                amina,
                                "LIVED",
                                canary + " words NAME",
                                canary + " words NOBODY",
                                canary + " note",
                                canary + " reason",
                                canary + " report",
                                canary + " complaint",
                                canary + " judgement",
                                canary + " pledge",
                                canary + " phone",
                                canary + " interest",
                                "STEP_FREE, QUIET_ROOM",
                                canary + " needs",
                                "Dewi"))
                .body("things.held.flatten().findAll { it.purpose.empty || it.seenBy.empty }", hasSize(0));
        person(steward).get("/api/participants/me/data").then().body("things.id", not(hasItems(id)));
    }

    @Test
    void after_erasure_with_words_nothing_of_the_person_is_anywhere() throws SQLException {
        Worlds.needs(steward, "Large words");
        Worlds.share(steward, project);
        look(amina);
        assertThat(places())
                .contains(
                        "contribution.text",
                        "contribution.content_note",
                        "contribution.entered_by",
                        "contribution.hidden_reason",
                        "participant.display_name",
                        "participant.entered_by",
                        "account.subject",
                        "report.words",
                        "report.participant_id",
                        "safety_case.complaint",
                        "safety_case.complained_by",
                        "safety_case.reason",
                        "contact_wish.participant_id",
                        "access_needs.participant_id",
                        "access_share.participant_id",
                        "access_look.participant_id",
                        "access_look.looked_by")
                .doesNotContain("contact_wish.sealed", "access_needs.sealed", "answer.sealed");
        erase("WITHDRAW");
        assertThat(places()).isEmpty();
        get("/api/contributions/{id}", credited).then().statusCode(410);
        get("/api/contributions/{id}", uncredited).then().statusCode(410);
        person(amina).get("/api/participants/me").then().statusCode(404);
        person(amina).get("/api/participants/me/data").then().body("things", hasSize(0));
        person(steward)
                .get("/api/projects/{id}/members", project)
                .then()
                .body("items.membershipId", not(hasItems(membership)));
        erase("WITHDRAW");
    }

    @Test
    void words_that_stay_are_those_of_a_former_participant_and_uncredited_ones_look_as_before() throws SQLException {
        var before = get("/api/contributions/{id}", uncredited).asString();
        erase("KEEP");
        get("/api/contributions/{id}", credited)
                .then()
                .statusCode(200)
                .body("text", equalTo(canary + " words NAME"))
                .body("credit", nullValue())
                .body("formerParticipant", equalTo(true));
        assertThat(get("/api/contributions/{id}", uncredited).asString()).isEqualTo(before);
        assertThat(places())
                .containsExactly(
                        "contribution.content_note",
                        "contribution.text",
                        "contribution.words",
                        "report.words",
                        "safety_case.reason"); // why words that stay are hidden
        person(amina)
                .contentType("application/merge-patch+json")
                .header("If-Match", get("/api/contributions/" + credited).header("ETag"))
                .body("{\"text\":\"Back\"}")
                .patch("/api/contributions/" + credited)
                .then()
                .statusCode(403);
    }

    @Test
    void a_late_copy_of_a_request_does_not_bring_the_person_back() {
        erase("WITHDRAW");
        person(amina)
                .header("Idempotency-Key", canary + "NAME")
                .body(Worlds.with(Worlds.idea(project), "text", canary + " words NAME"))
                .post("/api/contributions")
                .then()
                .statusCode(403);
    }

    @Test
    void the_last_steward_may_go_for_good_and_the_project_looks_for_another() {
        Worlds.give(steward, "STEWARD", amina, project, membership);
        person(steward).delete("/api/participants/me").then().statusCode(204);
        Waiting.until(() -> get("/api/projects/{id}/summary", project).then().body("looksForSteward", equalTo(false)));
        erase("KEEP");
        Waiting.until(() -> get("/api/projects/{id}/summary", project)
                .then()
                .body("people", equalTo(0))
                .body("looksForSteward", equalTo(true)));
        var ben = Worlds.introduced("Ben");
        Worlds.join(ben, project, null);
        person(ben)
                .put("/api/projects/{id}/my-membership/duties/STEWARD", project)
                .then()
                .statusCode(200)
                .body("duties", contains("STEWARD"));
        Waiting.until(() -> get("/api/projects/{id}/summary", project).then().body("looksForSteward", equalTo(false)));
    }

    /// Rule 3: the count before and after somebody went would tell what they had said.
    @Test
    void the_published_counts_do_not_move_when_one_person_is_erased() {
        person(steward)
                .body(Worlds.saying("LIVED"))
                .put("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(200);
        for (var n = 0; n < 4; n++) {
            Worlds.join(Worlds.introduced("Person"), project, "LIVED");
        }
        Waiting.until(() -> get("/api/projects/{id}/summary", project)
                .then()
                .body("people", equalTo(6))
                .body("lenses.lived", equalTo(5)));
        erase("KEEP");
        Waiting.until(() -> get("/api/projects/{id}/summary", project).then().body("people", equalTo(5)));
        get("/api/projects/{id}/summary", project)
                .then()
                .body("lenses.everyone", equalTo(5))
                .body("lenses.lived", equalTo(5));
    }

    @Test
    void who_decided_is_not_known_any_more_after_erasure_and_the_reason_stands() throws SQLException {
        Worlds.give(steward, "FACILITATOR", amina, project, membership);
        var ben = Worlds.introduced("Ben");
        Worlds.join(ben, project, null);
        var words = Worlds.contribute(ben, Worlds.idea(project));
        hide(amina, words);
        person(ben)
                .body(Map.of("words", "Please look again."))
                .post("/api/contributions/{id}/complaint", words)
                .then()
                .statusCode(201);
        assertThat(places()).contains("safety_case.decided_by", "safety_case.hidden_by");
        person(amina).get("/api/participants/me/data").then().body("things.kind", hasItems("decision"));
        erase("WITHDRAW");
        assertThat(places()).containsExactly("contribution.hidden_reason", "safety_case.reason");
        person(ben)
                .get("/api/contributions/{id}/mine", words)
                .then()
                .body("hidden.reason", equalTo(canary + " reason"));
    }

    /// Every column of every table in which something of the person still stands.
    private Set<String> places() throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            for (var column : columns(connection)) {
                try (var query =
                        connection.prepareStatement("""
                                select count(*) from %s where lower(cast(%s as varchar(1000000))) like ?
                                or cast(%s as varchar(1000000)) = ?""".formatted(column.table(), column.name(), column.name()))) {
                    query.setString(1, "%" + canary + "%");
                    query.setString(2, id);
                    var rows = query.executeQuery();
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(column.table() + "." + column.name().replace("\"", ""));
                    }
                }
            }
        }
        return found;
    }

    private record Column(String table, String name) {}

    private static List<Column> columns(Connection connection) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (rows.next()) {
                var table = rows.getString("TABLE_NAME");
                var isTable = connection
                        .getMetaData()
                        .getTables(null, "public", table, new String[] {"TABLE", "BASE TABLE"})
                        .next();
                if (isTable && !table.startsWith("flyway")) {
                    columns.add(new Column(table, '"' + rows.getString("COLUMN_NAME") + '"'));
                }
            }
        }
        assertThat(columns).hasSizeGreaterThan(50);
        return columns;
    }
}

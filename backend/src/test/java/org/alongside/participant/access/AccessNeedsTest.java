package org.alongside.participant.access;

import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.testing.People;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessNeedsTest {

    private static final String NEEDS = "/api/participants/me/access-needs";

    private String amina;

    @BeforeEach
    void begin() {
        amina = Worlds.introduced("Amina");
    }

    @Inject
    AgroalDataSource database;

    @Test
    void who_never_said_anything_needs_nothing() {
        person(amina)
                .get(NEEDS)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("adjustments", empty())
                .body("words", nullValue());
    }

    @Test
    void needs_are_kept_in_the_order_of_the_list_and_changed_as_a_whole() {
        person(amina)
                .body(Map.of(
                        "adjustments", List.of("INTERPRETER", "STEP_FREE"),
                        "interpreterLanguage", "ur",
                        "words", " A seat by the door "))
                .put(NEEDS)
                .then()
                .statusCode(200);
        person(amina)
                .get(NEEDS)
                .then()
                .body("adjustments", contains("STEP_FREE", "INTERPRETER"))
                .body("interpreterLanguage", equalTo("ur"))
                .body("words", equalTo("A seat by the door"));
        person(amina)
                .body(Map.of("adjustments", List.of("BSL"), "interpreterLanguage", "ur"))
                .put(NEEDS)
                .then()
                .statusCode(200)
                .body("$", equalTo(Map.of("adjustments", List.of("BSL"))));
    }

    @Test
    void an_interpreter_speaks_some_language() {
        person(amina)
                .body(Map.of("adjustments", List.of("INTERPRETER")))
                .put(NEEDS)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/interpreterLanguage"));
    }

    @Test
    void an_adjustment_that_is_not_on_the_list_is_refused_and_not_quoted() {
        var answer = person(amina)
                .body(Map.of("adjustments", List.of("MY_DIAGNOSIS")))
                .put(NEEDS)
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("MY_DIAGNOSIS");
    }

    @Test
    void the_database_has_them_sealed_and_nothing_once_they_are_taken_back() throws SQLException {
        var canary = "canary" + UUID.randomUUID();
        Worlds.needs(amina, canary);
        var rows = rows();
        assertThat(sealed()).isNotEmpty().noneMatch(text -> text.contains("canary") || text.contains("QUIET_ROOM"));
        assertThat(sealed()).allMatch(text -> text.matches("[A-Za-z0-9+/=]+"));
        person(amina).body(Map.of("adjustments", List.of())).put(NEEDS).then().statusCode(200);
        assertThat(rows()).isEqualTo(rows - 1);
        person(amina).get(NEEDS).then().body("adjustments", empty());
    }

    @Test
    void taking_back_does_not_wait_for_the_terms_and_saying_does() {
        var newcomer = People.subject("Ben");
        person(newcomer)
                .body(Map.of("displayName", "Ben", "languages", List.of()))
                .put("/api/participants/me")
                .then()
                .statusCode(201);
        person(newcomer)
                .body(Map.of("adjustments", List.of("BSL")))
                .put(NEEDS)
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("accept-terms"));
        person(newcomer)
                .body(Map.of("adjustments", List.of()))
                .put(NEEDS)
                .then()
                .statusCode(200);
    }

    private int rows() throws SQLException {
        return sealed().size();
    }

    private List<String> sealed() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select sealed from access_needs")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}

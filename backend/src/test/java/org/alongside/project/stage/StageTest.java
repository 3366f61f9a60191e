package org.alongside.project.stage;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.project.ProjectService;
import org.alongside.project.Stage;
import org.alongside.shared.problem.TryAgain;
import org.alongside.shared.security.Account;
import org.alongside.shared.security.Actor;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StageTest {

    @Inject
    ProjectService projects;

    private String steward;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private ValidatableResponse move(String project, String stage) {
        return person(steward)
                .body(Map.of("stage", stage, "words", "We agreed on the path by the lake."))
                .post("/api/projects/{id}/stages", project)
                .then();
    }

    private ValidatableResponse declare(String project, Map<String, ?> answer) {
        return person(steward)
                .body(answer)
                .put("/api/projects/{id}/co-delivery", project)
                .then();
    }

    private static ValidatableResponse next(String project) {
        return get("/api/projects/{id}/stages/next", project).then().statusCode(200);
    }

    private static ValidatableResponse course(String project) {
        return get("/api/projects/{id}/stages", project).then().statusCode(200);
    }

    @Test
    void the_list_that_is_shown_before_is_the_list_of_a_refusal() {
        var project = Worlds.project(steward, "Garden");
        next(project)
                .body("stage", equalTo("CO_DESIGN"))
                .body(
                        "criteria.rule",
                        contains(
                                "aim-says-all",
                                "fixed-points-said",
                                "stewards-of-both-kinds",
                                "next-step-planned",
                                "no-voice-unasked",
                                "resources-planned",
                                "needs-met-or-coped-with"))
                .body("criteria.met", contains(false, false, false, false, false, false, true));
        move(project, "CO_DESIGN")
                .statusCode(409)
                .body("type", equalTo("/problems/rule"))
                .body(
                        "reasons.rule",
                        contains(
                                "aim-says-all",
                                "fixed-points-said",
                                "stewards-of-both-kinds",
                                "next-step-planned",
                                "no-voice-unasked",
                                "resources-planned"));
        get("/api/projects/{id}", project).then().body("stage", equalTo("CO_PLANNING"));
        course(project).body("ended", empty());
    }

    @Test
    void every_reason_is_said_in_the_language_of_whoever_asks() {
        var project = Worlds.project(steward, "Garden");
        person(steward)
                .header("Accept-Language", "cy")
                .body(Map.of("stage", "CO_DESIGN", "words", "Cytunwyd."))
                .post("/api/projects/{id}/stages", project)
                .then()
                .statusCode(409)
                .body("reasons.message[0]", containsString("Mae arnoch angen"))
                .body("reasons.message[1]", containsString("Mae angen i chi ddweud"));
    }

    @Test
    void a_project_goes_on_once_everything_is_done_and_the_stage_stays_readable() {
        var project = Worlds.planned(steward, "Garden");
        next(project).body("criteria.met", contains(true, true, true, true, true, true, true));
        move(project, "CO_DESIGN")
                .statusCode(200)
                .body("stage", equalTo("CO_DESIGN"))
                .body("since", equalTo(today().toString()));
        get("/api/projects/{id}", project).then().body("stage", equalTo("CO_DESIGN"));
        course(project)
                .body("ended", hasSize(1))
                .body("ended[0].stage", equalTo("CO_PLANNING"))
                .body("ended[0].movedTo", equalTo("CO_DESIGN"))
                .body("ended[0].beganOn", equalTo(today().toString()))
                .body("ended[0].endedOn", equalTo(today().toString()))
                .body("ended[0].words", equalTo("We agreed on the path by the lake."))
                .body("ended[0].people", equalTo(2))
                .body("ended[0].lenses.everyone", nullValue())
                .body("ended[0].lenses.hidden", containsString("at least five"));
    }

    @Test
    void a_move_whose_answer_was_lost_is_sent_again_and_made_once() {
        var project = Worlds.planned(steward, "Garden");
        var key = UUID.randomUUID().toString();
        for (var tries = 0; tries < 2; tries++) {
            person(steward)
                    .header("Idempotency-Key", key)
                    .body(Map.of("stage", "CO_DESIGN", "words", "We agreed."))
                    .post("/api/projects/{id}/stages", project)
                    .then()
                    .statusCode(200)
                    .body("ended", hasSize(1));
        }
    }

    @Test
    void a_steward_counts_once_they_show_what_they_speak_from() {
        var project = Worlds.planned(steward, "Garden");
        person(steward)
                .body(Worlds.saying("LIVED"))
                .put("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(200);
        move(project, "CO_DESIGN").statusCode(409).body("reasons.rule", contains("stewards-of-both-kinds"));
    }

    /// PRODUCT, rule 9.
    @Test
    void design_cannot_end_until_co_delivery_is_declared() {
        var project = Worlds.planned(steward, "Garden");
        move(project, "CO_DESIGN").statusCode(200);
        Worlds.designed(steward, project);
        next(project).body("stage", equalTo("CO_DELIVERY")).body("criteria.met", contains(true, true, false));
        move(project, "CO_DELIVERY").statusCode(409).body("reasons.rule", contains("delivery-declared"));
        declare(project, Map.of("answer", "NOT_YET", "byDay", today().toString()))
                .statusCode(200);
        move(project, "CO_DELIVERY").statusCode(200);
    }

    /// PRODUCT, rule 9.
    @Test
    void delivery_is_passed_over_where_it_is_declared_that_it_is_not_done_together() {
        var project = Worlds.planned(steward, "Garden");
        move(project, "CO_DESIGN").statusCode(200);
        Worlds.designed(steward, project);
        declare(project, Map.of("answer", "NO", "because", "The contractor is insured, we are not."))
                .statusCode(200);
        next(project).body("stage", equalTo("CO_EVALUATION"));
        move(project, "CO_DELIVERY").statusCode(409).body("reasons.rule", contains("one-stage-at-a-time"));
        move(project, "CO_EVALUATION").statusCode(200);
    }

    @Test
    void a_declaration_says_why_not_or_by_when() {
        var project = Worlds.project(steward, "Garden");
        declare(project, Map.of("answer", "NO", "because", " "))
                .statusCode(400)
                .body("violations.pointer", contains("/because"));
        declare(project, Map.of("answer", "NOT_YET")).statusCode(400).body("violations.pointer", contains("/byDay"));
        declare(
                        project,
                        Map.of(
                                "answer",
                                "NOT_YET",
                                "byDay",
                                today().minusDays(1).toString()))
                .statusCode(400)
                .body("violations.pointer", contains("/byDay"));
        declare(
                        project,
                        Map.of(
                                "answer",
                                "NOT_YET",
                                "byDay",
                                today().plusYears(1).plusDays(1).toString()))
                .statusCode(400)
                .body("violations.pointer", contains("/byDay"));
        declare(project, Map.of("answer", "YES", "byDay", today().toString()))
                .statusCode(400)
                .body("violations.pointer", contains("/byDay"));
        course(project).body("coDelivery", empty());
    }

    @Test
    void a_declaration_keeps_those_before_it_and_is_not_kept_twice() {
        var project = Worlds.project(steward, "Garden");
        var later = Map.of("answer", "NOT_YET", "byDay", today().plusDays(9).toString());
        declare(project, later).statusCode(200);
        declare(project, later).statusCode(200);
        declare(project, Map.of("answer", "YES")).statusCode(200);
        course(project)
                .body("coDelivery.version", contains(2, 1))
                .body("coDelivery.answer", contains("YES", "NOT_YET"))
                .body("coDelivery[0].saidOn", equalTo(today().toString()));
    }

    @Test
    void a_project_goes_back_with_a_reason_and_nothing_else() {
        var project = Worlds.planned(steward, "Garden");
        move(project, "CO_DESIGN").statusCode(200);
        person(steward)
                .body(Map.of("stage", "CO_PLANNING", "words", " "))
                .post("/api/projects/{id}/stages", project)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/words"));
        move(project, "CO_PLANNING").statusCode(200);
        course(project)
                .body("stage", equalTo("CO_PLANNING"))
                .body("ended.movedTo", contains("CO_PLANNING", "CO_DESIGN"));
    }

    /// PRODUCT, rule 12.
    @Test
    void looking_back_ends_with_what_was_learned() {
        var project = Worlds.planned(steward, "Garden");
        move(project, "CO_DESIGN").statusCode(200);
        Worlds.designed(steward, project);
        declare(project, Map.of("answer", "YES")).statusCode(200);
        move(project, "CO_DELIVERY").statusCode(200);
        move(project, "CO_EVALUATION").statusCode(200);
        var round = Worlds.closedRound(steward, project);
        move(project, "FOLLOW_ON").statusCode(409).body("reasons.rule", contains("round-concluded"));
        Worlds.conclude(steward, round);
        next(project).body("criteria.met", contains(true, true));
        move(project, "FOLLOW_ON").statusCode(200);
        next(project).body("stage", nullValue()).body("criteria", empty());
        move(project, "FOLLOW_ON").statusCode(409).body("reasons.rule", contains("already-there"));
    }

    @Test
    void a_project_that_stands_still_says_why_and_does_not_move() {
        var project = Worlds.planned(steward, "Garden");
        halt(project, "PAUSED").body("halt.kind", equalTo("PAUSED")).body("version", equalTo(1));
        get("/api/projects/{id}", project)
                .then()
                .body("halt.because", equalTo("The key is lost."))
                .body("halt.since", equalTo(today().toString()));
        move(project, "CO_DESIGN").statusCode(409).body("reasons.rule", contains("project-halted"));
        Worlds.contribute(steward, Worlds.idea(project));
        person(steward)
                .delete("/api/projects/{id}/halt", project)
                .then()
                .statusCode(200)
                .body("halt", nullValue());
        move(project, "CO_DESIGN").statusCode(200);
    }

    private ValidatableResponse halt(String project, String kind) {
        return person(steward)
                .body(Map.of("kind", kind, "because", "The key is lost."))
                .put("/api/projects/{id}/halt", project)
                .then()
                .statusCode(200);
    }

    @Test
    void a_project_that_has_ended_asks_nobody_for_anything_new() {
        var project = Worlds.project(steward, "Garden");
        var member = Worlds.introduced("Amina");
        Worlds.join(member, project, "LIVED");
        var said = Worlds.contribute(member, Worlds.idea(project));
        var newcomer = Worlds.introduced("Tunde");
        halt(project, "ENDED");
        for (var refused : List.of(
                person(newcomer).body(Map.of()).put("/api/projects/{id}/my-membership", project),
                person(member).body(Worlds.idea(project)).post("/api/contributions"),
                person(steward)
                        .body(Map.of("secret", Worlds.secret(), "uses", 1, "days", 1))
                        .post("/api/projects/{id}/invitations", project))) {
            refused.then().statusCode(409).body("reasons.rule", contains("project-ended"));
        }
        person(newcomer)
                .get("/api/projects/{id}/mine", project)
                .then()
                .body("actions.join.enabled", equalTo(false))
                .body("actions.join.reason", equalTo("project-ended"));
        person(member)
                .get("/api/projects/{id}/mine", project)
                .then()
                .body("actions.join.enabled", equalTo(true))
                .body("actions.contribute.reason", equalTo("project-ended"))
                .body("actions.leave.enabled", equalTo(true));
        person(member)
                .body(Map.of())
                .put("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(200);
        person(member).delete("/api/contributions/{id}", said).then().statusCode(204);
    }

    @Test
    void an_invitation_does_not_open_a_project_that_has_ended() {
        var project = Worlds.privateProject(steward, "Circle");
        var secret = Worlds.secret();
        var invitation = Worlds.invite(steward, project, secret, 1);
        halt(project, "ENDED");
        person(Worlds.introduced("Tunde"))
                .body(Map.of("invitation", secret))
                .put("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("project-ended"));
        person(steward)
                .get("/api/invitations/{id}", invitation)
                .then()
                .statusCode(200)
                .body("usesLeft", equalTo(1));
    }

    /// The second of two may have asked before the first was done, and write after it.
    @Test
    void a_move_from_a_stage_that_somebody_else_has_left_is_not_made() {
        var project = UUID.fromString(Worlds.planned(steward, "Garden"));
        move(project.toString(), "CO_DESIGN").statusCode(200);
        var late = new Actor.Person(new Account("main", steward), Instant.now());
        assertThatThrownBy(() -> projects.move(late, project, Stage.CO_PLANNING, Stage.CO_DESIGN))
                .isInstanceOf(TryAgain.class);
    }

    @Test
    void of_two_who_move_it_at_once_one_is_told_so() throws Exception {
        var project = Worlds.planned(steward, "Garden");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> move = () -> move(project, "CO_DESIGN").extract().statusCode();
            assertThat(both.invokeAll(List.of(move, move)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(200, 409);
        }
        course(project).body("ended", hasSize(1));
    }
}

package org.alongside.evaluation;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.nobody;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.participant.slip.Slips;
import org.alongside.testing.Worlds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluationTest {

    private static final int HEARD = 0;
    private static final int WORDS = 3;

    @Inject
    AgroalDataSource database;

    @Inject
    LastDay lastDay;

    private String dewi;
    private String project;
    private String round;

    @BeforeEach
    void begin() {
        dewi = Worlds.introduced("Dewi");
        project = Worlds.project(dewi, "Garden");
        round = Worlds.openRound(dewi, Worlds.round(project));
    }

    private String member(@Nullable String expertise) {
        var member = Worlds.introduced("Amina");
        Worlds.join(member, project, expertise);
        return member;
    }

    private List<String> members(int number) {
        var all = new ArrayList<String>();
        for (var one = 0; one < number; one++) {
            all.add(member(null));
        }
        return all;
    }

    private Map<String, Object> chosen(int place, int option) {
        return Map.of("questionId", Worlds.question(dewi, round, place), "option", option);
    }

    private Map<String, Object> said(String words) {
        return Map.of("questionId", Worlds.question(dewi, round, WORDS), "words", words);
    }

    private ValidatableResponse answer(String who, Map<String, Object> body) {
        return person(who)
                .body(body)
                .put("/api/evaluations/{id}/my-answer", round)
                .then();
    }

    private void judge(String who, @Nullable String expertise, int heard) {
        answer(who, Worlds.with(Worlds.saying(expertise), "given", List.of(chosen(HEARD, heard))))
                .statusCode(201);
    }

    @Test
    void one_person_has_one_answer_and_may_change_it_or_take_it_back() {
        var amina = member("LIVED");
        judge(amina, "LIVED", 2);
        answer(amina, Map.of("given", List.of(chosen(HEARD, 5), said("Better now"))))
                .statusCode(200);
        assertThat(answers()).isEqualTo(1);
        person(amina)
                .get("/api/evaluations/{id}/mine", round)
                .then()
                .body("answer.expertise", nullValue())
                .body("answer.given", hasSize(2))
                .body("answer.given[0].option", equalTo(5))
                .body("actions.answer.enabled", equalTo(true))
                .body("actions.close.reason", equalTo("stewards-evaluate"));
        person(amina).delete("/api/evaluations/{id}/my-answer", round).then().statusCode(204);
        person(amina).delete("/api/evaluations/{id}/my-answer", round).then().statusCode(204);
        assertThat(answers()).isZero();
    }

    @Test
    void nobody_sees_results_before_the_round_closes() {
        judge(member("LIVED"), "LIVED", 2);
        for (var who : List.of(person(dewi), nobody())) {
            who.get("/api/evaluations/{id}/results", round)
                    .then()
                    .statusCode(409)
                    .body("reasons.rule", contains("round-open"));
        }
        person(dewi)
                .get("/api/evaluations/{id}/comments?question={q}", round, Worlds.question(dewi, round, WORDS))
                .then()
                .statusCode(409);
        person(dewi).get("/api/evaluations/{id}/results.csv", round).then().statusCode(409);
    }

    @Test
    void how_many_have_answered_is_shown_from_five_on() {
        members(4).forEach(one -> judge(one, null, 3));
        get("/api/evaluations/{id}/turnout", round)
                .then()
                .statusCode(200)
                .body("answered", nullValue())
                .body("hidden", containsString("at least five"));
        judge(member(null), null, 3);
        get("/api/evaluations/{id}/turnout", round).then().body("answered", equalTo(5));
    }

    @Test
    void closing_shows_three_lenses_and_destroys_who_answered_what() throws SQLException {
        for (var one : members(6)) {
            judge(one, "LIVED", 2);
        }
        for (var one : members(6)) {
            judge(one, "PROFESSIONAL", 5);
        }
        Worlds.close(dewi, round);
        get("/api/evaluations/{id}/results", round)
                .then()
                .statusCode(200)
                .body("answered.everyone", equalTo(10))
                .body("answered.lived", equalTo(5))
                .body("answered.professional", equalTo(5))
                .body("questions[0].spread.options.lived", contains(0, 5, 0, 0, 0))
                .body("questions[0].spread.options.professional", contains(0, 0, 0, 0, 5))
                .body("questions[0].spread.hidden", nullValue())
                .body("questions[1].spread.options", nullValue())
                .body("questions[1].spread.hidden", containsString("at least five"));
        assertThat(answers()).isZero();
        assertThat(read("select count(*) from evaluation where id = '%s' and sealed is null and key_id is null"
                        .formatted(round)))
                .isEqualTo("1");
        answer(member(null), Map.of("given", List.of())).statusCode(409).body("reasons.rule", contains("round-closed"));
        person(dewi).post("/api/evaluations/{id}/closing", round).then().statusCode(409);
    }

    @Test
    void results_do_not_move_when_people_go_come_back_or_say_something_else() {
        var all = members(6);
        all.forEach(one -> judge(one, "LIVED", 2));
        Worlds.close(dewi, round);
        var before = get("/api/evaluations/{id}/results", round).asString();
        person(all.get(0)).delete("/api/participants/me?words=WITHDRAW").then().statusCode(204);
        person(all.get(1))
                .delete("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(204);
        person(all.get(2))
                .body(Worlds.saying("PROFESSIONAL"))
                .put("/api/projects/{id}/my-membership", project)
                .then()
                .statusCode(200);
        assertThat(get("/api/evaluations/{id}/results", round).asString()).isEqualTo(before);
    }

    @Test
    void a_small_round_shows_what_is_hidden_and_why_and_no_comment() {
        var amina = member(null);
        answer(amina, Map.of("given", List.of(said("Only I say this")))).statusCode(201);
        Worlds.close(dewi, round);
        get("/api/evaluations/{id}/results", round)
                .then()
                .body("answered.everyone", nullValue())
                .body("questions[0].spread.options", nullValue());
        comments("EVERYONE").body("items", hasSize(0));
        person(dewi)
                .get("/api/evaluations/{id}/results.csv", round)
                .then()
                .body(containsString("at least five"), not(containsString("Only I say this")));
    }

    private ValidatableResponse comments(String lens) {
        return get(
                        "/api/evaluations/{id}/comments?question={q}&lens={lens}",
                        round,
                        Worlds.question(dewi, round, WORDS),
                        lens)
                .then()
                .statusCode(200);
    }

    @Test
    void comments_are_shown_only_in_lenses_that_are_shown() {
        for (var one : members(5)) {
            answer(one, Worlds.with(Worlds.saying("LIVED"), "given", List.of(said("From a user"))))
                    .statusCode(201);
        }
        for (var one : members(4)) {
            answer(one, Map.of("expertise", "PROFESSIONAL", "given", List.of(said("=From staff"))))
                    .statusCode(201);
        }
        Worlds.close(dewi, round);
        comments("EVERYONE").body("items", hasSize(9)).body("items.lived", not(hasItem(true)));
        comments("LIVED").body("items", hasSize(0));
        comments("PROFESSIONAL").body("items", hasSize(0));
    }

    @Test
    void a_steward_opens_a_round_about_a_version_of_an_aim() {
        var aimed = Worlds.project(
                dewi, Worlds.with(Worlds.draft("Benches"), "aims", List.of(Map.of("change", "Nobody turns back"))));
        String aim = get("/api/projects/{id}/aims", aimed).path("items[0].id");
        var request = Worlds.with(Worlds.round(aimed), "aims", List.of(Map.of("id", aim, "version", 1)));
        person(dewi)
                .body(request)
                .post("/api/evaluations")
                .then()
                .statusCode(201)
                .body("questions[0].kind", equalTo("AIM"))
                .body("questions[0].text", equalTo("Nobody turns back"))
                .body("questions[0].options", equalTo(4));
        person(dewi)
                .body(Worlds.with(request, "aims", List.of(Map.of("id", aim, "version", 2))))
                .post("/api/evaluations")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/aims/0"));
        person(dewi)
                .body(Worlds.with(request, "closesOn", "2020-01-01"))
                .post("/api/evaluations")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/closesOn"));
        person(dewi)
                .body(Worlds.with(
                        request,
                        "questions",
                        List.of(Map.of("kind", "CHOICE", "text", "Which?", "choices", List.of("One")))))
                .post("/api/evaluations")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/questions/0/choices"));
    }

    @Test
    void an_answer_that_does_not_fit_its_question_is_refused_by_name() {
        var amina = member(null);
        answer(amina, Map.of("given", List.of(chosen(HEARD, 6))))
                .statusCode(400)
                .body("violations.pointer", contains("/given/0/option"));
        answer(
                        amina,
                        Map.of(
                                "given",
                                List.of(Map.of("questionId", UUID.randomUUID().toString(), "option", 1))))
                .statusCode(400)
                .body("violations.pointer", contains("/given/0/questionId"));
        answer(amina, Map.of("expertise", "LIVED", "given", List.of()))
                .statusCode(400)
                .body("violations.pointer", contains("/consent"));
        answer(amina, Map.of("given", List.of(said("   ")))).statusCode(400);
    }

    @Test
    void who_is_not_asked_cannot_answer_and_is_told_why() {
        answer(Worlds.introduced("Tunde"), Map.of("given", List.of()))
                .statusCode(403)
                .body("reasons.rule", contains("not-asked"));
    }

    @Test
    void an_answer_on_paper_belongs_to_the_slip() {
        var carys = Worlds.facilitator(dewi, project);
        var slip = Slips.drawn();
        enter(carys, slip, 2);
        enter(carys, slip, 3);
        assertThat(answers()).isEqualTo(1);
        String token = nobody().header("X-Alongside", "1")
                .body(Map.of("slip", slip))
                .post("/api/slips/token")
                .path("token");
        guest(token)
                .get("/api/evaluations/{id}/mine", round)
                .then()
                .statusCode(200)
                .body("answer.given[0].option", equalTo(3))
                .body("actions.answer.enabled", equalTo(true));
        guest(token)
                .body(Map.of("given", List.of(chosen(HEARD, 4))))
                .put("/api/evaluations/{id}/my-answer", round)
                .then()
                .statusCode(200);
        guest(token)
                .get("/api/participants/me/evaluations")
                .then()
                .body("items.id", contains(round))
                .body("items[0].answered", equalTo(true));
        var wilf = Worlds.introduced("Wilf");
        person(wilf).body(Map.of("slip", slip)).post("/api/slips/claim").then().statusCode(200);
        person(wilf).get("/api/evaluations/{id}/mine", round).then().body("answer.given[0].option", equalTo(4));
        assertThat(answers()).isEqualTo(1);
    }

    private static RequestSpecification guest(String token) {
        return nobody().header("Authorization", "Slip " + token);
    }

    private void enter(String carys, String slip, int heard) {
        person(carys)
                .body(Map.of("enteredFor", Map.of("slip", slip), "given", List.of(chosen(HEARD, heard))))
                .put("/api/evaluations/{id}/paper-answers", round)
                .then()
                .statusCode(204);
    }

    @Test
    void a_round_closes_by_itself_when_its_last_day_is_over() {
        judge(member(null), null, 3);
        lastDay.closeDue(Instant.now().plus(Duration.ofDays(10)));
        get("/api/evaluations/{id}", round).then().body("state", equalTo("OPEN"));
        lastDay.closeDue(Instant.now().plus(Duration.ofDays(16)));
        get("/api/evaluations/{id}", round).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void erasing_with_words_takes_an_answer_back_and_without_leaves_it_to_be_counted() {
        var amina = member(null);
        var ben = member(null);
        judge(amina, null, 1);
        judge(ben, null, 1);
        person(amina).delete("/api/participants/me?words=WITHDRAW").then().statusCode(204);
        assertThat(answers()).isEqualTo(1);
        person(ben).delete("/api/participants/me?words=KEEP").then().statusCode(204);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void a_round_that_nobody_answered_can_be_taken_back() {
        var amina = member(null);
        judge(amina, null, 1);
        person(dewi)
                .delete("/api/evaluations/{id}", round)
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("round-answered"));
        person(amina).delete("/api/evaluations/{id}/my-answer", round).then().statusCode(204);
        person(dewi).delete("/api/evaluations/{id}", round).then().statusCode(204);
        get("/api/evaluations/{id}", round).then().statusCode(404);
    }

    @Test
    void my_rounds_are_those_that_are_open_and_ask_me() {
        var amina = member(null);
        person(amina)
                .get("/api/participants/me/evaluations")
                .then()
                .body("items.id", contains(round))
                .body("items[0].answered", equalTo(false));
        judge(amina, null, 4);
        person(amina).get("/api/participants/me/evaluations").then().body("items[0].answered", equalTo(true));
        Worlds.close(dewi, round);
        person(amina).get("/api/participants/me/evaluations").then().body("items", hasSize(0));
    }

    @Test
    void a_round_is_concluded_only_with_what_went_wrong_and_what_was_learned() {
        conclude(Worlds.CONCLUSION).statusCode(409).body("reasons.rule", contains("close-first"));
        Worlds.close(dewi, round);
        conclude(Map.of("gotWrong", " ", "learnings", List.of(Map.of("text", "Ask first"))))
                .statusCode(409)
                .body("reasons.rule", contains("say-what-went-wrong"));
        conclude(Map.of("gotWrong", "The hall")).statusCode(409).body("reasons.rule", contains("say-what-you-learned"));
        conclude(Worlds.CONCLUSION)
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("learnings.text", contains("Ask about times first."));
    }

    private ValidatableResponse conclude(Map<String, Object> patch) {
        return person(dewi)
                .contentType("application/merge-patch+json")
                .header("If-Match", get("/api/evaluations/" + round).header("ETag"))
                .body(patch)
                .patch("/api/evaluations/{id}", round)
                .then();
    }

    @Test
    void a_learning_is_offered_to_projects_of_the_same_theme_which_say_what_they_made_of_it() {
        Worlds.close(dewi, round);
        Worlds.conclude(dewi, round);
        String learning = get("/api/evaluations/{id}", round).path("learnings[0].id");
        var ben = Worlds.introduced("Ben");
        var other = Worlds.project(ben, "Another");
        offered(other).body("items.id", hasItem(learning));
        offered(project).body("items.id", not(hasItem(learning)));
        offered(Worlds.project(ben, Worlds.with(Worlds.draft("Course"), "theme", "EDUCATION")))
                .body("items.id", not(hasItem(learning)));
        reply(ben, other, learning, Map.of("applied", false))
                .statusCode(400)
                .body("violations.pointer", contains("/why"));
        reply(ben, other, learning, Map.of("applied", false, "why", "We meet by post"))
                .statusCode(200);
        offered(other).body("items.find { it.id == '%s' }.reply.why".formatted(learning), equalTo("We meet by post"));
    }

    private static ValidatableResponse offered(String project) {
        return get("/api/projects/{id}/learnings?limit=100", project).then().statusCode(200);
    }

    private static ValidatableResponse reply(String who, String project, String learning, Map<String, Object> reply) {
        return person(who)
                .body(reply)
                .put("/api/projects/{id}/learnings/{learning}", project, learning)
                .then();
    }

    private int answers() {
        try {
            return Integer.parseInt(read("select count(*) from answer where evaluation_id = '%s'".formatted(round)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

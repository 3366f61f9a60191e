package org.alongside.participant.slip;

import static java.util.stream.Collectors.toSet;
import static org.alongside.testing.People.bearer;
import static org.alongside.testing.People.nobody;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.alongside.shared.openapi.AccessTable;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlipTest {

    private final String slip = Slips.drawn();
    private String facilitator;
    private String project;
    private String said;

    @BeforeEach
    void begin() {
        facilitator = Worlds.introduced("Carys");
        project = Worlds.project(facilitator, "Garden");
        said = Worlds.enter(facilitator, Worlds.with(Worlds.idea(project), "creditBy", "NAME"), slip, "Rosa Achebe");
    }

    private static String token(String slip) {
        return nobody().header("X-Alongside", "1")
                .body(Map.of("slip", slip))
                .post("/api/slips/token")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .path("token");
    }

    private static RequestSpecification guest(String token) {
        return nobody().header("Authorization", "Slip " + token);
    }

    private static RequestSpecification guestOf(String slip) {
        return guest(token(slip));
    }

    private static RequestSpecification editing(RequestSpecification as, String contribution) {
        return as.contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        nobody().get("/api/contributions/" + contribution).header("ETag"));
    }

    @Test
    void what_somebody_said_on_paper_stands_beside_all_other_words() {
        nobody().get("/api/contributions/{id}", said)
                .then()
                .statusCode(200)
                .body("credit", equalTo("Rosa Achebe"))
                .body("channel", equalTo("PAPER"))
                .body("$", not(hasItems("enteredBy", "enteredFor", "participantId")));
    }

    @Test
    void the_same_slip_is_the_same_person_and_another_is_another() {
        Worlds.enter(facilitator, Worlds.idea(project), slip, null);
        var other = Worlds.enter(facilitator, Worlds.idea(project), Slips.drawn(), "Tomasz");
        guestOf(slip)
                .get("/api/participants/me/contributions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.contribution.id", not(hasItems(other)));
    }

    @Test
    void a_slip_of_somebody_whom_another_has_entered_is_not_taken_for_theirs() {
        var other = Worlds.introduced("Ben");
        var elsewhere = Worlds.project(other, "Another");
        person(other)
                .body(Worlds.with(
                        Worlds.with(Worlds.idea(elsewhere), "channel", "PAPER"), "enteredFor", Map.of("slip", slip)))
                .post("/api/contributions")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/enteredFor/slip"));
    }

    @Test
    void words_that_are_no_slip_are_said_at_their_field() {
        person(facilitator)
                .body(Worlds.with(
                        Worlds.with(Worlds.idea(project), "channel", "PAPER"),
                        "enteredFor",
                        Map.of("slip", "one two three four five six")))
                .post("/api/contributions")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/enteredFor/slip"));
    }

    @Test
    void how_it_was_said_must_be_told_and_only_a_name_can_be_credited() {
        var nameless = Worlds.with(Worlds.idea(project), "enteredFor", Map.of("slip", Slips.drawn()));
        person(facilitator)
                .body(nameless)
                .post("/api/contributions")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/channel"));
        person(facilitator)
                .body(Worlds.with(nameless, "channel", "PHONE"))
                .post("/api/contributions")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/creditBy"));
        person(facilitator)
                .body(Worlds.with(Worlds.with(nameless, "channel", "PHONE"), "creditBy", "NOBODY"))
                .post("/api/contributions")
                .then()
                .statusCode(201)
                .body("credit", nullValue());
    }

    @Test
    void a_member_without_a_duty_writes_down_nothing_for_others() {
        var member = Worlds.introduced("Amina");
        Worlds.join(member, project, null);
        person(member)
                .body(Worlds.with(
                        Worlds.with(Worlds.idea(project), "channel", "PAPER"),
                        "enteredFor",
                        Map.of("slip", Slips.drawn())))
                .post("/api/contributions")
                .then()
                .statusCode(403)
                .body("reasons.rule", contains("facilitators-enter"));
        person(member)
                .get("/api/projects/{id}/mine", project)
                .then()
                .body("actions.enter.enabled", equalTo(false))
                .body("actions.enter.reason", equalTo("facilitators-enter"));
    }

    @Test
    void with_a_slip_one_corrects_and_takes_back() {
        guestOf(slip)
                .get("/api/contributions/{id}/mine", said)
                .then()
                .body("mine", equalTo(true))
                .body("actions.edit.enabled", equalTo(true));
        editing(guestOf(slip), said)
                .body("{\"text\":\"Lamps, not lights\"}")
                .patch("/api/contributions/" + said)
                .then()
                .statusCode(200)
                .body("text", equalTo("Lamps, not lights"));
        guestOf(slip).delete("/api/contributions/" + said).then().statusCode(204);
        nobody().get("/api/contributions/{id}", said).then().statusCode(410);
    }

    @Test
    void in_a_private_project_too_one_reads_corrects_and_takes_back_what_one_said() {
        var quiet = Worlds.privateProject(facilitator, "Quiet");
        var own = Worlds.enter(facilitator, quiet, Slips.drawn());
        var another = Slips.drawn();
        var mine = Worlds.enter(facilitator, quiet, another);
        var tag = guestOf(another)
                .get("/api/contributions/{id}", mine)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        guestOf(another)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"text\":\"Lamps, not lights\"}")
                .patch("/api/contributions/" + mine)
                .then()
                .statusCode(200);
        guestOf(another).get("/api/participants/me/contributions").then().body("items[0].projectTitle", nullValue());
        guestOf(another).get("/api/contributions/{id}", own).then().statusCode(404);
        guestOf(another).delete("/api/contributions/" + mine).then().statusCode(204);
    }

    @Test
    void who_has_only_a_slip_sees_why_words_are_hidden_and_complains_and_somebody_else_decides() {
        var other = Worlds.facilitator(facilitator, project);
        person(facilitator)
                .body(Worlds.HIDING)
                .put("/api/contributions/{id}/hiding", said)
                .then()
                .statusCode(200);
        guestOf(slip)
                .get("/api/participants/me/contributions")
                .then()
                .body("items[0].mine.hidden.clause", equalTo("RESPECT"))
                .body("items[0].mine.actions.edit.reason", equalTo("hidden-stays"));
        guestOf(slip)
                .body(Map.of("words", "I meant it well."))
                .post("/api/contributions/{id}/complaint", said)
                .then()
                .statusCode(201);
        String complaint = person(other)
                .get("/api/projects/{id}/reports", project)
                .path("items.find { it.ask == 'COMPLAINT' }.id");
        var decision = Map.of("outcome", "RESTORED", "reason", "We talked about it.");
        person(facilitator)
                .body(decision)
                .put("/api/safety-cases/{id}/decision", complaint)
                .then()
                .statusCode(403);
        person(other)
                .body(decision)
                .put("/api/safety-cases/{id}/decision", complaint)
                .then()
                .statusCode(200);
        guestOf(slip)
                .get("/api/contributions/{id}/complaint", said)
                .then()
                .body("verdict.outcome", equalTo("RESTORED"));
    }

    @Test
    void a_slip_does_not_reach_what_others_said() {
        var others = Worlds.enter(facilitator, project, Slips.drawn());
        editing(guestOf(slip), others)
                .body("{\"text\":\"Mine now\"}")
                .patch("/api/contributions/" + others)
                .then()
                .statusCode(403);
        guestOf(slip).delete("/api/contributions/" + others).then().statusCode(403);
    }

    @Test
    void with_a_slip_one_sees_all_that_is_held_and_erases_it() {
        var token = token(slip);
        guest(token)
                .get("/api/participants/me/data")
                .then()
                .statusCode(200)
                .body("things.kind", hasItems("profile", "slip", "contribution"));
        guest(token).delete("/api/participants/me?words=WITHDRAW").then().statusCode(204);
        nobody().get("/api/contributions/{id}", said).then().statusCode(410);
        guest(token)
                .get("/api/participants/me/contributions")
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("slip-ended"));
        assertThat(letIn(slip)).isEqualTo(404);
    }

    /// Whatever is added later is closed to guests until somebody opens it here.
    @Test
    void for_everything_else_a_guest_is_asked_to_sign_in() {
        var token = token(slip);
        var open = Set.of(
                "GET /api/participants/me/data",
                "DELETE /api/participants/me",
                "GET /api/participants/me/contributions",
                "PATCH /api/contributions/{contributionId}",
                "DELETE /api/contributions/{contributionId}",
                "GET /api/contributions/{contributionId}/mine",
                "GET /api/contributions/{contributionId}/complaint",
                "POST /api/contributions/{contributionId}/complaint",
                "GET /api/projects/{projectId}/mine",
                "GET /api/participants/me/evaluations",
                "GET /api/evaluations/{evaluationId}/mine",
                "PUT /api/evaluations/{evaluationId}/my-answer",
                "DELETE /api/evaluations/{evaluationId}/my-answer");
        var needsSignIn = AccessTable.read().rows().entrySet().stream()
                .filter(row -> row.getValue().answers().getFirst().equals("401"))
                .map(Map.Entry::getKey)
                .collect(toSet());
        String membership =
                person(facilitator).get("/api/projects/{id}/mine", project).path("membership.id");
        var step = Worlds.step(facilitator, project, "Walk", 9);
        var fixedPoint = Worlds.fix(facilitator, project, "The path");
        var resource = Worlds.resource(facilitator, project, "Lamps", "2");
        var voice = Worlds.voice(facilitator, project, "Night workers");
        var bodies = Map.ofEntries(
                Map.entry("contribute", Worlds.idea(project)),
                Map.entry("startProject", Worlds.draft("Mine")),
                Map.entry("introduceMyself", Map.<String, Object>of("displayName", "Me", "languages", List.of())),
                Map.entry("acceptTerms", Map.<String, Object>of("terms", "1", "privacy", "1")),
                Map.entry("claimSlip", Map.<String, Object>of("slip", Slips.drawn())),
                Map.entry("handOutSlipAnew", Map.<String, Object>of("slip", Slips.drawn())),
                Map.entry("openEvaluation", Worlds.round(project)),
                Map.entry(
                        "enterPaperAnswer",
                        Map.<String, Object>of("enteredFor", Map.of("slip", Slips.drawn()), "given", List.of())),
                Map.entry("complainAboutHiding", Map.<String, Object>of("words", "We have changed it.")),
                Map.entry("replyToLearning", Map.<String, Object>of("applied", true)),
                Map.entry("decide", Worlds.decision("WHAT")),
                Map.entry("sayFacetIsNotNeeded", Map.<String, Object>of("because", "It is given.")),
                Map.entry("addFixedPoint", Worlds.fixedPoint("The date")),
                Map.entry("addResource", Worlds.resourceDraft("Lamps", "2")),
                Map.entry("sayHowWeCope", Map.<String, Object>of("words", "We lend ours.")),
                Map.entry("pledge", Map.<String, Object>of("amount", "1")),
                Map.entry("recordPledge", Map.<String, Object>of("amount", "1")),
                Map.entry("addNextStep", Worlds.stepDraft("Walk", 9)),
                Map.entry("addVoice", Worlds.voiceDraft("Day workers")),
                Map.entry("haltProject", Map.<String, Object>of("kind", "PAUSED", "because", "We wait.")),
                Map.entry("moveToStage", Map.<String, Object>of("stage", "CO_DESIGN", "words", "We agreed.")),
                Map.entry("declareCoDelivery", Map.<String, Object>of("answer", "YES")),
                Map.entry("invite", Map.<String, Object>of("secret", Worlds.secret(), "uses", 1, "days", 1)),
                Map.entry("hideContribution", Worlds.HIDING),
                Map.entry("decideCase", Map.<String, Object>of("outcome", "LEFT", "reason", "It is a joke.")),
                Map.entry("sayMyAccessNeeds", Map.<String, Object>of("adjustments", List.of())),
                Map.entry("sayMyContact", Map.<String, Object>of("way", "EMAIL")));
        var invitation = Worlds.invite(facilitator, project, Worlds.secret(), 1);
        var round = Worlds.openRound(facilitator, Worlds.round(project));
        var contract = nobody().get("/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = contract.getMap("paths");
        var unexpected = new HashSet<String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            var name = method.toUpperCase(Locale.ROOT) + ' ' + path;
            var id = (String) ((Map<?, ?>) operation).get("operationId");
            if (open.contains(name) || !needsSignIn.contains(id)) {
                return;
            }
            var address = path.replace("{projectId}", project)
                    .replace("{contributionId}", said)
                    .replace("{membershipId}", membership)
                    .replace("{invitationId}", invitation)
                    .replace("{evaluationId}", round)
                    .replace("{nextStepId}", step)
                    .replace("{fixedPointId}", fixedPoint)
                    .replace("{resourceId}", resource)
                    .replace("{voiceId}", voice)
                    .replaceAll("\\{duty}", "STEWARD")
                    .replace("{facet}", "HOW")
                    .replaceAll("\\{\\w+}", "00000000-0000-4000-8000-000000000000");
            var body = bodies.getOrDefault(id, Map.of());
            var asked = method.equals("patch")
                    ? guest(token).contentType("application/merge-patch+json").header("If-Match", "\"1\"")
                    : guest(token);
            var answer = (method.equals("get") || method.equals("delete") ? asked : asked.body(body))
                    .request(method.toUpperCase(Locale.ROOT), address);
            if (answer.statusCode() != 403) {
                unexpected.add(name + " answered " + answer.statusCode());
            }
        }));
        assertThat(unexpected).isEmpty();
    }

    @Test
    void who_wrote_it_down_finds_it_and_hands_out_a_new_slip_and_the_old_one_ends_at_once() {
        person(facilitator)
                .get("/api/projects/{id}/entries", project)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].displayName", equalTo("Rosa Achebe"))
                .body("items[0].contributionId", equalTo(said));
        var old = token(slip);
        var newer = Slips.drawn();
        for (var twice = 0; twice < 2; twice++) {
            person(facilitator)
                    .body(Map.of("slip", newer))
                    .put("/api/contributions/{id}/slip", said)
                    .then()
                    .statusCode(204);
        }
        guest(old).get("/api/participants/me/contributions").then().statusCode(409);
        guestOf(newer).get("/api/participants/me/contributions").then().body("items", hasSize(1));
        assertThat(letIn(slip)).isEqualTo(404);
    }

    @Test
    void a_new_slip_cannot_be_somebody_elses() {
        var others = Slips.drawn();
        Worlds.enter(facilitator, project, others);
        person(facilitator)
                .body(Map.of("slip", others))
                .put("/api/contributions/{id}/slip", said)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/slip"));
        guestOf(slip).get("/api/participants/me/contributions").then().body("items", hasSize(1));
    }

    @Test
    void what_was_said_with_a_slip_becomes_part_of_an_account_and_the_slip_ends() {
        var rosa = Worlds.introduced("Rosa");
        person(rosa)
                .body(Map.of("slip", slip))
                .post("/api/slips/claim")
                .then()
                .statusCode(200)
                .body("things", equalTo(1));
        person(rosa).get("/api/participants/me/contributions").then().body("items.contribution.id", contains(said));
        nobody().get("/api/contributions/{id}", said).then().body("credit", equalTo("Rosa Achebe"));
        person(rosa).body(Map.of("slip", slip)).post("/api/slips/claim").then().statusCode(404);
        person(facilitator)
                .body(Map.of("slip", Slips.drawn()))
                .put("/api/contributions/{id}/slip", said)
                .then()
                .statusCode(403);
    }

    @Test
    void two_who_claim_at_once_do_not_both_get_it() throws Exception {
        var people = List.of(Worlds.introduced("Rosa"), Worlds.introduced("Rita"));
        try (var threads = Executors.newCachedThreadPool()) {
            var claims = people.stream()
                    .<Callable<Integer>>map(who -> () -> person(who)
                            .body(Map.of("slip", slip))
                            .post("/api/slips/claim")
                            .statusCode())
                    .toList();
            var statuses = threads.invokeAll(claims).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 404);
        }
    }

    /// 10,000 guesses, each a slip that could be: none opens anything, and who holds a right one is let in meanwhile.
    @Test
    void guessing_finds_nothing_and_locks_nobody_out() throws Exception {
        Callable<Set<Integer>> thousand = () -> {
            var seen = new HashSet<Integer>();
            for (var n = 0; n < 1000; n++) {
                seen.add(letIn(Slips.drawn()));
            }
            return seen;
        };
        try (var threads = Executors.newFixedThreadPool(10)) {
            var guesses = threads.invokeAll(
                    IntStream.range(0, 10).mapToObj(_ -> thousand).toList());
            var seen = new HashSet<Integer>();
            for (var guess : guesses) {
                seen.addAll(guess.get());
            }
            assertThat(seen).containsExactlyInAnyOrder(404, 429);
            guestOf(slip).get("/api/participants/me/contributions").then().statusCode(200);
        }
        assertThat(letIn(slip)).isEqualTo(200);
        await().atMost(Duration.ofSeconds(15)).until(() -> letIn(Slips.drawn()) == 404);
    }

    private static int letIn(String slip) {
        return nobody().header("X-Alongside", "1")
                .body(Map.of("slip", slip))
                .post("/api/slips/token")
                .statusCode();
    }

    @Test
    void a_forged_token_is_refused_like_any_other() {
        for (var forged : List.of("", "x", token(slip) + "x", FakeKeycloak.signed(FakeKeycloak.token("somebody")))) {
            guest(forged)
                    .get("/api/participants/me/contributions")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
        bearer(token(slip)).get("/api/participants/me/contributions").then().statusCode(401);
    }
}

package org.alongside.safety;

import static io.restassured.RestAssured.get;
import static org.alongside.testing.People.admin;
import static org.alongside.testing.People.nobody;
import static org.alongside.testing.People.partner;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.alongside.shared.installation.Clause;
import org.alongside.shared.security.Account;
import org.alongside.shared.security.Actor;
import org.alongside.testing.Waiting;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SafetyTest {

    private final String secret = "hushed" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    ReportService service;

    @Inject
    ModerationService moderation;

    @Inject
    Retention retention;

    @Inject
    ReportRepository reports;

    private String steward;
    private String facilitator;
    private String author;
    private String project;
    private String said;

    @BeforeEach
    void begin() {
        steward = Worlds.introduced("Dewi");
        project = Worlds.project(steward, "Garden");
        facilitator = Worlds.facilitator(steward, project);
        author = Worlds.introduced("Amina");
        Worlds.join(author, project, null);
        said = say();
    }

    private String say() {
        var words = Worlds.with(Worlds.idea(project), "text", secret + " words");
        return Worlds.contribute(author, Worlds.with(words, "creditBy", "NAME"));
    }

    private Response queue(String who) {
        return person(who).get("/api/projects/{id}/reports", project);
    }

    private Response decide(String who, String id, String outcome) {
        return person(who)
                .body(Map.of("outcome", outcome, "reason", "We talked about it."))
                .put("/api/safety-cases/{id}/decision", id);
    }

    private Response hide(String who) {
        return person(who).body(Worlds.HIDING).put("/api/contributions/{id}/hiding", said);
    }

    private Response complain(String who) {
        return complain(who, UUID.randomUUID().toString());
    }

    private Response complain(String who, String key) {
        return person(who)
                .header("Idempotency-Key", key)
                .body(Map.of("words", "I meant it well."))
                .post("/api/contributions/{id}/complaint", said);
    }

    private String complaint() {
        return queue(steward).path("items.find { it.ask == 'COMPLAINT' }.id");
    }

    @Test
    void a_guest_reports_and_keeps_a_receipt_that_says_nothing_of_them() {
        Map<String, Object> receipt = nobody().header("X-Alongside", "1")
                .body(Worlds.concern("CONTRIBUTION", said))
                .post("/api/reports")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/reports/"))
                .extract()
                .path("$");
        assertThat(receipt.keySet()).containsExactlyInAnyOrder("id", "about", "reportedOn");
        decide(facilitator, String.valueOf(receipt.get("id")), "LEFT").then().statusCode(200);
        get("/api/reports/{id}", receipt.get("id"))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store, private"))
                .body("outcome", equalTo("LEFT"))
                .body("reason", nullValue());
    }

    @Test
    void a_guest_who_sends_twice_has_reported_once() {
        var key = UUID.randomUUID().toString();
        List<String> receipts = Stream.generate(() -> nobody().header("X-Alongside", "1")
                        .header("Idempotency-Key", key)
                        .body(Worlds.concern("CONTRIBUTION", said))
                        .post("/api/reports")
                        .<String>path("id"))
                .limit(2)
                .toList();
        assertThat(receipts.getFirst()).isNotNull().isEqualTo(receipts.getLast());
        queue(facilitator).then().body("items.reports.flatten()", hasSize(1));
    }

    @Test
    void who_decides_does_not_learn_who_reported() {
        var ben = Worlds.introduced("Ben " + secret);
        person(ben)
                .body(Worlds.concern("CONTRIBUTION", said))
                .post("/api/reports")
                .then()
                .statusCode(201);
        var seen = queue(facilitator).asString();
        var id = person(ben).get("/api/participants/me").<String>path("id");
        assertThat(seen).doesNotContain("Ben", id);
        assertThat(queue(facilitator)
                        .<Map<String, Object>>path("items[0].reports[0]")
                        .keySet())
                .containsExactlyInAnyOrder("concern", "words", "reportedOn");
    }

    @Test
    void who_reported_signed_in_sees_what_became_of_it() {
        var ben = Worlds.introduced("Ben");
        var concern = Worlds.with(Worlds.concern("CONTRIBUTION", said), "words", "It laughs at me.");
        person(ben).body(concern).post("/api/reports").then().statusCode(201);
        person(ben)
                .get("/api/participants/me/reports")
                .then()
                .body("items.words", contains("It laughs at me."))
                .body("items[0].verdict", nullValue());
        hide(facilitator).then().statusCode(200);
        person(ben)
                .get("/api/participants/me/reports")
                .then()
                .body("items[0].verdict.outcome", equalTo("HIDDEN"))
                .body("items[0].verdict.clause", equalTo("RESPECT"));
        person(author).get("/api/participants/me/reports").then().body("items", hasSize(0));
    }

    @Test
    void reports_about_one_text_stand_together_and_somebody_at_risk_comes_first() {
        var later = say();
        var first = Worlds.report(said);
        Worlds.report(said);
        var atRisk = Worlds.concern("CONTRIBUTION", later);
        atRisk.put("concern", "SOMEONE_AT_RISK");
        atRisk.put("tellSafeguarding", true);
        Worlds.report(atRisk);
        var decided = say();
        decide(facilitator, Worlds.report(decided), "LEFT").then().statusCode(200);
        queue(facilitator)
                .then()
                .statusCode(200)
                .body("items.about.id", contains(later, said, decided))
                .body("items[0].atRisk", equalTo(true))
                .body("items[0].safeguarding", equalTo(true))
                .body("items[1].reports", hasSize(2))
                .body("items[1].safeguarding", equalTo(false))
                .body("items[1].id", equalTo(first))
                .body("items[1].text.words", equalTo(secret + " words"));
        var page = person(facilitator).get("/api/projects/{id}/reports?limit=2", project);
        page.then().body("items", hasSize(2));
        person(facilitator)
                .get("/api/projects/{id}/reports?limit=2&cursor={cursor}", project, page.path("next"))
                .then()
                .body("items.about.id", contains(decided))
                .body("next", nullValue());
        person(facilitator)
                .get("/api/projects/{id}/reports?cursor=x", project)
                .then()
                .statusCode(400);
    }

    @Test
    void a_project_and_an_organisation_are_reported_to_the_admins() {
        var about = Worlds.report(Worlds.concern("PROJECT", project));
        Worlds.report(Worlds.concern("ORGANISATION", Worlds.SAVS));
        queue(facilitator).then().body("items", hasSize(0));
        assertThat(adminQueue()).contains(project, Worlds.SAVS);
        decide(facilitator, about, "DEALT_WITH")
                .then()
                .statusCode(403)
                .body("reasons.rule", contains("moderators-decide"));
        var admin = Worlds.introduced("Admin");
        admin(admin)
                .body(Map.of("outcome", "DEALT_WITH", "reason", "The stewards have changed it."))
                .put("/api/safety-cases/{id}/decision", about)
                .then()
                .statusCode(200)
                .body("verdict.outcome", equalTo("DEALT_WITH"));
    }

    @Test
    void a_hidden_project_is_there_for_those_inside_alone_until_another_admin_shows_it_again() {
        var about = Worlds.report(Worlds.concern("PROJECT", project));
        var admin = Worlds.introduced("Admin");
        var hiding =
                Map.<String, Object>of("outcome", "HIDDEN", "clause", "PRIVACY", "reason", "It points at a neighbour.");
        decideAsAdmin(admin, about, Map.of("outcome", "HIDDEN", "reason", "No rule is named."))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/clause"));
        decideAsAdmin(admin, about, hiding).then().statusCode(200).body("text.hiddenFor", equalTo("PRIVACY"));
        decideAsAdmin(admin, about, hiding).then().statusCode(200);

        assertThat(Stream.of(
                                "/api/projects/" + project,
                                "/api/projects/%s/summary".formatted(project),
                                "/api/contributions/" + said)
                        .map(address -> get(address).statusCode()))
                .containsOnly(404);
        get("/api/contributions?project=" + project).then().body("items", hasSize(0));
        get("/api/projects?limit=100").then().body("items.id", not(hasItem(project)));
        get("/api/project-records?limit=100").then().body("items.id", not(hasItem(project)));
        person(Worlds.introduced("Tunde"))
                .get("/api/projects/{id}", project)
                .then()
                .statusCode(404);
        var secretOfInvitation = Worlds.secret();
        Worlds.invite(steward, project, secretOfInvitation, 5);
        nobody().header("X-Alongside", "1")
                .body(Map.of("secret", secretOfInvitation))
                .post("/api/invitations/look-up")
                .then()
                .statusCode(404);
        person(author)
                .get("/api/projects/{id}", project)
                .then()
                .statusCode(200)
                .body("hiddenFor", equalTo("PRIVACY"))
                .body("hiddenReason", equalTo("It points at a neighbour."));

        complainAboutHiding(author).then().statusCode(403);
        complainAboutHiding(steward).then().statusCode(201);
        complainAboutHiding(steward).then().statusCode(409).body("reasons.rule", contains("already-complained"));
        var complaint = caseAboutProject();
        var shown = Map.<String, Object>of("outcome", "RESTORED", "reason", "Nobody can be found by it now.");
        decideAsAdmin(admin, complaint, shown)
                .then()
                .statusCode(403)
                .body("reasons.rule", contains("someone-else-decides"));
        decideAsAdmin(Worlds.introduced("Deputy"), complaint, shown).then().statusCode(200);
        get("/api/projects/{id}", project).then().statusCode(200).body("hiddenFor", nullValue());
        person(steward)
                .get("/api/projects/{id}/complaint", project)
                .then()
                .statusCode(200)
                .body("words", equalTo("We have changed it."))
                .body("verdict.outcome", equalTo("RESTORED"))
                .body("actions.complain.reason", equalTo("not-hidden"));
    }

    @Test
    void what_one_steward_complained_is_not_read_by_another() {
        var second = Worlds.introduced("Ben");
        Worlds.give(steward, "STEWARD", second, project, Worlds.join(second, project, null));
        var about = Worlds.report(Worlds.concern("PROJECT", project));
        var hiding = Map.<String, Object>of("outcome", "HIDDEN", "clause", "LAW", "reason", "It may not be sold.");
        decideAsAdmin(Worlds.introduced("Admin"), about, hiding).then().statusCode(200);
        complainAboutHiding(steward).then().statusCode(201);
        person(second)
                .get("/api/projects/{id}/complaint", project)
                .then()
                .statusCode(200)
                .body("complainedOn", notNullValue())
                .body("words", nullValue())
                .body("actions.complain.reason", equalTo("already-complained"));
    }

    private Response complainAboutHiding(String subject) {
        return person(subject)
                .body(Map.of("words", "We have changed it."))
                .post("/api/projects/{id}/complaint", project);
    }

    private static Response decideAsAdmin(String admin, String id, Map<String, Object> decision) {
        return admin(admin).body(decision).put("/api/safety-cases/{id}/decision", id);
    }

    private String caseAboutProject() {
        var next = "";
        while (true) {
            var page = admin("admin").get("/api/reports?limit=100" + next);
            String found =
                    page.path("items.find { it.about.id == '%s' && it.ask == 'COMPLAINT' }?.id".formatted(project));
            if (found != null) {
                return found;
            }
            next = "&cursor=" + page.path("next");
        }
    }

    private static List<String> adminQueue() {
        var ids = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = admin("admin").get("/api/reports?limit=100" + next);
            ids.addAll(page.path("items.about.id"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        return ids;
    }

    @Test
    void what_is_not_there_or_not_to_be_read_cannot_be_reported() {
        report(UUID.randomUUID().toString()).then().statusCode(404);
        nobody().header("X-Alongside", "1")
                .body(Worlds.concern("PROJECT", said))
                .post("/api/reports")
                .then()
                .statusCode(404);
        hide(facilitator);
        report(said).then().statusCode(410).body("type", equalTo("/problems/hidden"));
        person(author).delete("/api/contributions/{id}", said).then().statusCode(204);
        report(said).then().statusCode(410).body("type", equalTo("/problems/gone"));
    }

    private static Response report(String contribution) {
        return nobody().header("X-Alongside", "1")
                .body(Worlds.concern("CONTRIBUTION", contribution))
                .post("/api/reports");
    }

    @Test
    void while_words_are_hidden_nobody_sees_them_anywhere() {
        get("/api/contributions/{id}", said).then().statusCode(200); // now in memory
        get("/api/contributions?project={id}", project).then().body("items.id", contains(said));
        Waiting.until(() -> get("/api/projects/{id}/summary", project).then().body("contributions", equalTo(1)));
        hide(facilitator).then().statusCode(200);
        for (var address : List.of(
                "/api/contributions/" + said,
                "/api/contributions?project=" + project,
                "/api/contributions?q=" + secret,
                "/contributions/" + said,
                "/projects/" + project)) {
            assertThat(get(address).asString()).as(address).doesNotContain(secret);
            assertThat(person(Worlds.introduced("Ben")).get(address).asString())
                    .as(address)
                    .doesNotContain(secret);
        }
        get("/api/contributions/{id}", said)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/hidden"))
                .body("reasons.rule", contains("hidden-for-respect"));
        person(steward).get("/api/contributions/{id}/mine", said).then().statusCode(410);
        Waiting.until(() -> get("/api/projects/{id}/summary", project).then().body("contributions", equalTo(0)));
        Waiting.until(() -> assertThat(told()).containsExactly("made", "hidden"));
    }

    /// What the public feed has said of these words.
    private List<String> told() {
        var found = new ArrayList<String>();
        var after = "0";
        for (var more = true; more; ) {
            var page = get("/api/changes?limit=100&after=" + after);
            List<Map<String, String>> items = page.path("items");
            items.stream()
                    .filter(one -> said.equals(one.get("subject")))
                    .forEach(one -> found.add(one.get("happened")));
            more = page.path("more");
            after = page.path("next");
        }
        return found;
    }

    @Test
    void the_author_sees_why_and_complains_and_somebody_else_restores_it() {
        hide(facilitator).then().statusCode(200).body("verdict.outcome", equalTo("HIDDEN"));
        person(author)
                .get("/api/contributions/{id}/mine", said)
                .then()
                .statusCode(200)
                .body("hidden.clause", equalTo("RESPECT"))
                .body("hidden.reason", equalTo("It laughs at somebody."))
                .body("hidden.said.text", equalTo(secret + " words"))
                .body("actions.edit.reason", equalTo("hidden-stays"));
        person(author)
                .get("/api/participants/me/contributions")
                .then()
                .body("items[0].mine.hidden.clause", equalTo("RESPECT"));
        complain(author).then().statusCode(201).body("actions.complain.reason", equalTo("already-complained"));
        complain(author).then().statusCode(409).body("reasons.rule", contains("already-complained"));

        queue(facilitator)
                .then()
                .body("items.find { it.ask == 'COMPLAINT' }.actions.decide.reason", equalTo("someone-else-decides"));
        var id = complaint();
        decide(facilitator, id, "UPHELD").then().statusCode(403).body("reasons.rule", contains("someone-else-decides"));
        decide(author, id, "RESTORED").then().statusCode(403);
        decide(steward, id, "LEFT").then().statusCode(409).body("reasons.rule", contains("not-for-this"));
        decide(steward, id, "RESTORED").then().statusCode(200);
        get("/api/contributions/{id}", said).then().statusCode(200).body("text", equalTo(secret + " words"));
        person(author)
                .get("/api/contributions/{id}/complaint", said)
                .then()
                .body("verdict.outcome", equalTo("RESTORED"))
                .body("verdict.reason", equalTo("We talked about it."))
                .body("actions.complain.reason", equalTo("not-hidden"));
        Waiting.until(() -> get("/api/projects/{id}/summary", project).then().body("contributions", equalTo(1)));
        Waiting.until(() -> assertThat(told()).containsExactly("made", "hidden", "restored"));
    }

    @Test
    void words_hidden_again_can_be_complained_about_again() {
        hide(facilitator);
        complain(author).then().statusCode(201);
        decide(steward, complaint(), "RESTORED").then().statusCode(200);
        hide(steward).then().statusCode(200);
        complain(author).then().statusCode(201);
        decide(facilitator, complaint(), "UPHELD").then().statusCode(200);
        get("/api/contributions/{id}", said).then().statusCode(410);
    }

    @Test
    void a_complaint_goes_to_an_admin_where_nobody_else_is_left_and_back_when_somebody_comes() {
        person(facilitator)
                .delete("/api/projects/{id}/my-membership/duties/FACILITATOR", project)
                .then()
                .statusCode(200);
        hide(steward).then().statusCode(200);
        complain(author).then().statusCode(201);
        assertThat(adminQueue()).contains(said);
        var helper = Worlds.facilitator(steward, project);
        Waiting.until(() -> assertThat(adminQueue()).doesNotContain(said));
        person(helper)
                .delete("/api/projects/{id}/my-membership/duties/FACILITATOR", project)
                .then()
                .statusCode(200);
        Waiting.until(() -> assertThat(adminQueue()).contains(said));
        var admin = Worlds.introduced("Admin");
        admin(admin)
                .body(Map.of("outcome", "RESTORED", "reason", "It breaks no rule."))
                .put("/api/safety-cases/{id}/decision", complaint())
                .then()
                .statusCode(200);
        get("/api/contributions/{id}", said).then().statusCode(200);
    }

    @Test
    void nobody_hides_or_sees_reported_what_they_said_themselves() {
        said = Worlds.contribute(steward, Worlds.idea(project));
        Worlds.report(said);
        hide(steward).then().statusCode(403).body("reasons.rule", contains("someone-else-decides"));
        queue(steward).then().body("items", hasSize(0));
        queue(facilitator).then().body("items", hasSize(1));
    }

    @Test
    void a_partner_complains_for_its_organisation() {
        var sent = partner(Worlds.TRUST_LINKS, "contributions:write")
                .body(Worlds.idea(project))
                .post("/api/contributions");
        said = sent.path("id");
        hide(facilitator).then().statusCode(200);
        partner(Worlds.TRUST_LINKS, "contributions:write")
                .body(Map.of("words", "Please look again."))
                .post("/api/contributions/{id}/complaint", said)
                .then()
                .statusCode(201);
        decide(steward, complaint(), "UPHELD").then().statusCode(200);
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told() throws Exception {
        var id = Worlds.report(said);
        Callable<Response> leave = () -> decide(facilitator, id, "LEFT");
        Callable<Response> hide = () -> hide(steward);
        var statuses = atOnce(leave, hide);
        // hiding after somebody left the report is a decision of its own; leaving after it was hidden is not
        assertThat(statuses).isIn(List.of(200, 200), List.of(409, 200));

        var other = say();
        var report = Worlds.report(other);
        assertThat(atOnce(() -> decide(facilitator, report, "LEFT"), () -> decide(steward, report, "LEFT")))
                .containsExactlyInAnyOrder(200, 409);
        said = say();
        assertThat(atOnce(() -> hide(facilitator), () -> hide(steward))).containsExactlyInAnyOrder(200, 409);
    }

    private static List<Integer> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        var ready = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = Stream.of(one, other)
                    .map(each -> threads.submit(() -> {
                        ready.await();
                        return each.call().statusCode();
                    }))
                    .toList();
            ready.countDown();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }

    @Test
    void what_is_taken_back_needs_no_decision_any_more() {
        var id = Worlds.report(said);
        hide(facilitator);
        var key = UUID.randomUUID().toString();
        complain(author, key).then().statusCode(201);
        person(author).delete("/api/contributions/{id}", said).then().statusCode(204);
        complain(author, key).then().statusCode(410);
        get("/api/contributions/{id}", said).then().statusCode(410).body("type", equalTo("/problems/gone"));
        queue(steward)
                .then()
                .body("items.verdict.outcome", contains("HIDDEN", "TAKEN_BACK"))
                .body("items.complaint", not(hasItem("I meant it well.")))
                .body("items.findAll { it.text != null }", hasSize(0));
        get("/api/reports/{id}", id).then().body("outcome", equalTo("HIDDEN"));
        Waiting.until(() -> get("/api/projects/{id}/summary", project).then().body("contributions", equalTo(0)));
    }

    @Test
    void a_note_warns_before_hard_words_and_the_author_sees_who_added_it() {
        person(facilitator)
                .body(Map.of("contentNote", "Talks about a death"))
                .put("/api/contributions/{id}/content-note", said)
                .then()
                .statusCode(200)
                .body("contentNote", equalTo("Talks about a death"));
        get("/api/contributions?project={id}", project)
                .then()
                .body("items.contentNote", contains("Talks about a death"));
        person(author).get("/api/contributions/{id}/mine", said).then().body("noteAdded", equalTo(true));
        var etag = get("/api/contributions/{id}", said).header("ETag");
        person(author)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"contentNote\":null}")
                .patch("/api/contributions/{id}", said)
                .then()
                .statusCode(200)
                .body("contentNote", nullValue());
        person(author).get("/api/contributions/{id}/mine", said).then().body("noteAdded", equalTo(false));
    }

    @Test
    void decisions_and_reports_are_forgotten_after_a_year_and_what_is_hidden_stays_so() {
        var longAgo = Instant.now().minus(Retention.KEPT);
        var open = reported(longAgo.minus(Duration.ofDays(1)));
        said = say();
        var kept = reported(longAgo.minus(Duration.ofDays(1)));
        hideAt(longAgo.plus(Duration.ofDays(1)));
        said = say();
        var forgotten = reported(longAgo.minus(Duration.ofDays(9)));
        hideAt(longAgo.minus(Duration.ofDays(1)));
        retention.forget(Instant.now());
        assertThat(List.of(isKept(open), isKept(kept), isKept(forgotten))).containsExactly(true, true, false);
        get("/api/contributions/{id}", said).then().statusCode(410);
        complain(author).then().statusCode(409).body("reasons.rule", contains("too-late-to-complain"));
    }

    private UUID reported(Instant at) {
        var about = new About(SubjectKind.CONTRIBUTION, UUID.fromString(said));
        return service.report(Optional.empty(), at, new NewReport(about, Concern.SPAM, null, false))
                .id();
    }

    private void hideAt(Instant at) {
        moderation.hide(
                new Actor.Person(new Account("main", facilitator), at),
                UUID.fromString(said),
                new NewHiding(Clause.ON_TOPIC, "It sells something."));
    }

    private boolean isKept(UUID report) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reports.findByIdOptional(report).isPresent());
    }

    @Test
    void a_comment_of_a_closed_round_is_reported_and_hidden_by_whoever_looks_after_the_project() {
        var steward = Worlds.introduced("Dewi");
        var project = Worlds.project(steward, "Garden");
        var round = Worlds.openRound(steward, Worlds.round(project));
        var question = Worlds.question(steward, round, 3);
        for (var one = 0; one < 5; one++) {
            var member = Worlds.introduced("Amina");
            Worlds.join(member, project, null);
            person(member)
                    .body(Map.of("given", List.of(Map.of("questionId", question, "words", "The man with the dog"))))
                    .put("/api/evaluations/{id}/my-answer", round)
                    .then()
                    .statusCode(201);
        }
        Worlds.close(steward, round);
        String comment = get("/api/evaluations/{id}/comments?question={q}", round, question)
                .path("items[0].id");
        var report = Worlds.report(Worlds.concern("COMMENT", comment));
        var decision = Map.of("outcome", "HIDDEN", "reason", "Everybody knows whose dog it is.");
        person(steward)
                .body(decision)
                .put("/api/safety-cases/{id}/decision", report)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/clause"));
        person(steward)
                .body(Map.of("outcome", "HIDDEN", "clause", "PRIVACY", "reason", "Everybody knows whose dog it is."))
                .put("/api/safety-cases/{id}/decision", report)
                .then()
                .statusCode(200);
        Waiting.until(() -> get("/api/evaluations/{id}/comments?question={q}", round, question)
                .then()
                .body("items", hasSize(4))
                .body("items.id", not(hasItem(comment))));
        var admins = Worlds.report(Worlds.concern("EVALUATION", round));
        person(steward)
                .body(Map.of("outcome", "LEFT", "reason", "It is fine."))
                .put("/api/safety-cases/{id}/decision", admins)
                .then()
                .statusCode(403);
    }
}

package org.alongside;

import static io.restassured.RestAssured.get;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.alongside.testing.People.admin;
import static org.alongside.testing.People.nobody;
import static org.alongside.testing.People.partner;
import static org.alongside.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.shared.privacy.Personal;
import org.alongside.testing.People;
import org.alongside.testing.Waiting;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Every personal field × everybody: who sees it stands in `visibility.txt`, and nowhere is it seen by anybody else.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class VisibilityTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Codes and numbers are looked for by the name or the code with which an answer would tell them; nobody else in
    /// this world has them.
    private final Map<String, String> planted = new LinkedHashMap<>();

    private final Map<String, String> named = new LinkedHashMap<>();

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource database;

    private String dewi;
    private String carys;
    private String ben;
    private String tunde;
    private String member;
    private String ada;
    private String project;
    private String before;

    @BeforeEach
    void plant() throws SQLException {
        before = endOfFeed();
        dewi = Worlds.introduced("Dewi");
        carys = Worlds.introduced("Carys");
        ben = Worlds.introduced("Ben");
        tunde = Worlds.introduced("Tunde");
        member = Worlds.introduced("Precious");
        project = Worlds.project(dewi, "Garden");
        Worlds.project(ben, "Another");
        Worlds.join(member, project, null);
        Worlds.give(dewi, "FACILITATOR", carys, project, Worlds.join(carys, project, null));

        ada = People.subject("ada-" + canary("SignIn.subject"));
        introduce(canary("Contribution.credit"));
        Worlds.accept(ada);
        var membership = Worlds.join(ada, project, "LIVED");
        var text = canary("Contribution.text").toUpperCase(Locale.ROOT);
        planted.put("Contribution.text", text);
        var contribution = Worlds.contribute(
                ada,
                Worlds.with(
                        Worlds.with(Worlds.with(Worlds.idea(project), "text", text), "creditBy", "NAME"),
                        "contentNote",
                        canary("Contribution.contentNote")));
        hideOneAndComplain();
        var reported = Worlds.contribute(member, Worlds.idea(project));
        var report = person(ada)
                .body(Worlds.with(Worlds.concern("CONTRIBUTION", reported), "words", canary("Report.words")))
                .post("/api/reports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        planted.put("Contribution.words", text.toLowerCase(Locale.ROOT));
        var id = introduce(canary("Participant.displayName"));
        Worlds.needs(ada, canary("SealedNeeds.needs"));
        person(ada)
                .body(Map.of("way", "TEXT_MESSAGE", "words", canary("ContactWish.words"), "timesAMonth", 7))
                .put("/api/participants/me/contact")
                .then()
                .statusCode(200);

        named.put("nextStepId", Worlds.step(dewi, project, "Walk the path", 9));
        named.put("fixedPointId", Worlds.fix(dewi, project, "The path"));
        named.put("decisionId", Worlds.decide(dewi, project, Worlds.decision("WHAT")));
        named.put("facet", "WHAT");
        canary("Interest.words");
        planted.put("Interest.saidOn", "1997-02-07");
        var resource = Worlds.resource(dewi, project, "Lamps", "9");
        named.put("resourceId", resource);
        person(ada)
                .body(Map.of("amount", "6543.21", "note", canary("Pledge.note"), "showName", true))
                .put("/api/resources/{id}/my-pledge", resource)
                .then()
                .statusCode(200);
        run("update pledge set shown_as = '%s' where line_id = '%s'".formatted(canary("Pledge.shownAs"), resource));
        named.put("voiceId", Worlds.voice(dewi, project, "Night workers"));
        answerRounds();

        for (var entity : List.of(
                "Participant.id",
                "SignIn.participant",
                "Acceptance.participantId",
                "ContactWish.participantId",
                "SealedNeeds.participantId",
                "Share.participantId",
                "Interest.participantId",
                "Look.participantId",
                "Membership.participantId",
                "Participant.enteredBy",
                "Contribution.enteredBy",
                "Report.participantId",
                "Pledge.participantId",
                "SafetyCase.complainedBy",
                "Contribution.participantId")) {
            planted.put(entity, id);
        }
        for (var entity : List.of("SafetyCase.decidedBy", "SafetyCase.hiddenBy")) {
            planted.put(entity, person(dewi).get("/api/participants/me").path("id"));
        }
        planted.put("ContactWish.way", "\"TEXT_MESSAGE\"");
        planted.put("ContactWish.timesAMonth", "\"timesAMonth\"");
        planted.put("Membership.expertise", "\"LIVED\"");
        planted.put("Acceptance.terms", "canaryterms");
        planted.put("Acceptance.privacy", "canaryprivacy");
        planted.put("Acceptance.acceptedOn", "1997-02-03");
        planted.put("Membership.consentedOn", "1997-02-04");
        planted.put("Membership.showExpertise", "\"showExpertise\":true");
        planted.put("Membership.shownAs", "CANARYSHOWN");
        planted.put("Pledge.amount", "6543.21");
        planted.put("Share.sharedOn", "1997-02-05");
        planted.put("Look.lookedAt", "1997-02-06");
        planted.put("Look.lookedBy", "\"lookedBy\"");
        planted.put("Look.duty", "\"duty\"");
        run("insert into acceptance (participant_id, terms, privacy, accepted_on)"
                + " values ('%s', 'canaryterms', 'canaryprivacy', '1997-02-03')".formatted(id));
        run("update membership set consented_on = '1997-02-04', shown_as = 'CANARYSHOWN' where id = '%s'"
                .formatted(membership));

        run("update contribution set entered_by = '%s' where id = '%s'".formatted(id, reported));
        named.put("reportId", report);
        named.put("invitationId", Worlds.invite(dewi, project, Worlds.secret(), 1));
        named.put("projectId", project);
        named.put("contributionId", contribution);
        named.put("organisationId", Worlds.TRUST_LINKS);
        named.put("membershipId", membership);
        Waiting.until(
                () -> assertThat(get("/api/changes?limit=100&after=" + before).asString())
                        .contains(contribution));
    }

    /// One round that is open, and one that is closed and had enough answers to be shown.
    private void answerRounds() throws SQLException {
        var open = Worlds.openRound(dewi, Worlds.round(project));
        answer(ada, open, canary("Answer.sealed"));
        planted.put("Answer.who", read("select max(who) from answer where evaluation_id = '%s'".formatted(open)));
        var closed = Worlds.openRound(dewi, Worlds.round(project));
        answer(ada, closed, canary("Comment.text"));
        for (var other : List.of(dewi, carys, member)) {
            answer(other, closed, "All well");
        }
        var another = Worlds.introduced("Noor");
        Worlds.join(another, project, null);
        answer(another, closed, "All well");
        Worlds.close(dewi, closed);
        named.put("evaluationId", closed);
        named.put("question", Worlds.question(dewi, closed, 3));
    }

    private static void answer(String who, String round, String words) {
        person(who)
                .body(Map.of("given", List.of(Map.of("questionId", Worlds.question(who, round, 3), "words", words))))
                .put("/api/evaluations/{id}/my-answer", round)
                .then()
                .statusCode(201);
    }

    private String read(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void hideOneAndComplain() {
        var hidden = Worlds.contribute(ada, Worlds.idea(project));
        var reason = canary("SafetyCase.reason");
        planted.put("Contribution.hiddenReason", reason);
        person(dewi)
                .body(Map.of("clause", "PRIVACY", "reason", reason))
                .put("/api/contributions/{id}/hiding", hidden)
                .then()
                .statusCode(200);
        person(ada)
                .body(Map.of("words", canary("SafetyCase.complaint")))
                .post("/api/contributions/{id}/complaint", hidden)
                .then()
                .statusCode(201);
    }

    private String canary(String field) {
        return planted.computeIfAbsent(
                field, _ -> "canary" + UUID.randomUUID().toString().replace("-", ""));
    }

    private String introduce(String name) {
        return person(ada)
                .body(Map.of("displayName", name, "languages", List.of("cy-" + language())))
                .put("/api/participants/me")
                .path("id");
    }

    private String language() {
        return planted.computeIfAbsent(
                "Participant.languages", _ -> UUID.randomUUID().toString().substring(0, 8));
    }

    private static String endOfFeed() {
        var page = get("/api/changes?limit=100").jsonPath();
        while (page.getBoolean("more")) {
            page = get("/api/changes?limit=100&after=" + page.getString("next")).jsonPath();
        }
        return page.getString("next");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void every_personal_field_is_seen_by_those_of_the_table_and_by_nobody_else() throws Exception {
        var table = table();
        assertThat(fields()).isEqualTo(fieldsOf(table)).isEqualTo(new TreeSet<>(planted.keySet()));

        assertThat(seen()).as("before anything is shared").isEqualTo(rows(table, false));
        share();
        assertThat(seen()).as("with what the person chose to show").isEqualTo(rows(table, true));
    }

    /// All that somebody may choose to show, is shown; and a steward has looked.
    private void share() throws SQLException {
        Worlds.share(ada, project);
        Worlds.declare(ada, project, Map.of("words", canary("Interest.words")));
        run("update interest set said_on = '1997-02-07' where project_id = '%s'".formatted(project));
        run("update access_share set shared_on = '1997-02-05' where project_id = '%s'".formatted(project));
        run("update membership set show_expertise = true where id = '%s'".formatted(named.get("membershipId")));
        person(dewi).get("/api/projects/{id}/access-needs", project).then().statusCode(200);
        run("update access_look set looked_at = '1997-02-06 10:00:00+00' where project_id = '%s'".formatted(project));
    }

    /// Field by field, who sees it.
    private Map<String, List<String>> seen() throws IOException {
        var answers = new LinkedHashMap<String, String>();
        for (var caller : callers()) {
            answers.put(caller, everything(caller));
        }
        return planted.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        field -> callers().stream()
                                .filter(caller ->
                                        requireNonNull(answers.get(caller)).contains(field.getValue()))
                                .toList(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private String everything(String caller) throws IOException {
        var contract = JSON.readTree(get("/openapi?format=json").asString());
        var said = new StringBuilder();
        for (var path : contract.path("paths").properties()) {
            var read = path.getValue().path("get");
            if (!read.isMissingNode()) {
                var answer = ask(caller, path.getKey(), read);
                said.append(answer).append('\n');
            }
        }
        return said.toString();
    }

    private String ask(String caller, String path, JsonNode operation) {
        var request = as(caller);
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                request.pathParam(name, requireNonNull(named.get(name), () -> "Nothing is planted for " + name));
            } else if (name.equals("question")) {
                request.queryParam(name, requireNonNull(named.get(name)));
            } else if (name.equals("limit")) {
                request.queryParam(name, 100);
            } else if (name.equals("after")) {
                request.queryParam(name, before);
            }
        }
        var response = request.get(path);
        assertThat(response.statusCode()).as("%s as %s", path, caller).isLessThan(500);
        return response.asString();
    }

    private RequestSpecification as(String caller) {
        return switch (caller) {
            case "nobody" -> nobody();
            case "newcomer" -> person("newcomer-" + project);
            case "outsider" -> person(tunde);
            case "member" -> person(member);
            case "facilitator" -> person(carys);
            case "steward" -> person(dewi);
            case "other-steward" -> person(ben);
            case "partner" -> partner(Worlds.TRUST_LINKS, "contributions:write");
            case "admin" -> admin("admin-" + project);
            case "themselves" -> person(ada);
            default -> throw new IllegalArgumentException(caller);
        };
    }

    private Set<String> fields() {
        return entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> Arrays.stream(entity.getJavaType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Personal.class))
                        .map(field -> entity.getJavaType().getSimpleName() + "." + field.getName()))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> fieldsOf(Map<String, List<String>> table) {
        return table.keySet().stream().map(row -> row.split(",", 2)[0]).collect(toCollection(TreeSet::new));
    }

    /// Where a row has a choice of the person, it counts once they have made it.
    private static Map<String, List<String>> rows(Map<String, List<String>> table, boolean shared) {
        var rows = new TreeMap<String, List<String>>();
        for (var field : fieldsOf(table)) {
            var chosen = table.get(field + ", shared");
            rows.put(field, shared && chosen != null ? chosen : requireNonNull(table.get(field)));
        }
        return rows;
    }

    private static List<String> callers() {
        return words(lines().getFirst().split("\\|", -1)[1]);
    }

    private static Map<String, List<String>> table() {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : lines().subList(1, lines().size())) {
            var cells = line.split("\\|", -1);
            var marks = words(cells[1]);
            var who = new ArrayList<String>();
            for (var n = 0; n < callers().size(); n++) {
                if (marks.get(n).equals("sees")) {
                    who.add(callers().get(n));
                }
            }
            rows.put(cells[0].strip(), who);
        }
        return rows;
    }

    private static List<String> lines() {
        try (var in = VisibilityTest.class.getResourceAsStream("/visibility.txt")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.strip().split("\\s+", -1)).toList();
    }
}

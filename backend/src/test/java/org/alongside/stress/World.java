package org.alongside.stress;

import static java.util.Objects.requireNonNull;

import io.restassured.filter.cookie.CookieFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.alongside.participant.slip.Slips;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.People;
import org.alongside.testing.SignIn;
import org.alongside.testing.Worlds;
import org.jspecify.annotations.Nullable;

/// A public and a private project with all kinds of people. Hostile requests wear it out, so there is one for each few
/// hundred of them.
///
/// @param callers the headers by which each is known
/// @param open what there is by which name; `hidden`, the same of the private project
record World(
        int number,
        Map<String, List<String>> callers,
        Map<String, List<String>> open,
        Map<String, List<String>> hidden,
        String invitation) {

    static final String CANARY = "canary(insiders|member)(\\d+)x";

    /// The organisation of these partners takes part.
    private static final Set<String> INSIDERS =
            Set.of("member", "browser", "facilitator", "steward", "invited", "partner", "partner-without-scope");
    private static final Set<String> MEMBER = Set.of("member", "browser");

    static World make(int number) {
        var steward = Worlds.introduced("Dewi");
        var member = Worlds.introduced("Amina");
        var facilitator = Worlds.introduced("Carys");
        var otherSteward = Worlds.introduced("Ben");
        var outsider = Worlds.introduced("Tunde");
        var invited = Worlds.introduced("Ines");
        Worlds.project(otherSteward, "Another");
        var insiders = "canaryinsiders" + number + "x";
        var own = "canarymember" + number + "x";

        var garden = Worlds.project(steward, "Garden");
        var circle = Worlds.project(
                steward,
                Worlds.with(
                        Worlds.with(
                                Worlds.with(Worlds.draft(insiders + " title"), "summary", insiders + " summary"),
                                "aims",
                                List.of(Map.of("change", insiders + " aim"))),
                        "privateBecause",
                        insiders + " reason"));
        var open = place(
                garden,
                Worlds.join(member, garden, "LIVED"),
                Worlds.join(facilitator, garden, null),
                "Lights on the path",
                steward,
                member,
                facilitator);
        var hidden = place(
                circle,
                Worlds.comeInvited(member, steward, circle),
                Worlds.comeInvited(facilitator, steward, circle),
                insiders + " words",
                steward,
                member,
                facilitator);
        var slip = Slips.drawn();
        open.put("contributionId", joined(open.get("contributionId"), Worlds.enter(facilitator, garden, slip)));
        open.put("slip", List.of(slip));
        open.put("learningId", List.of(Worlds.learned()));
        var secret = Worlds.secret();
        hidden.put("invitationId", List.of(Worlds.invite(steward, circle, secret, 100)));
        var openSecret = Worlds.secret();
        open.put("invitationId", List.of(Worlds.invite(steward, garden, openSecret, 100)));
        open.put("secret", List.of(openSecret));
        open.put("invitation", List.of(openSecret));

        Worlds.needs(member, own + " needs");
        People.person(member)
                .body(Map.of("way", "EMAIL", "words", own + " contact"))
                .put("/api/participants/me/contact")
                .then()
                .statusCode(200);
        answer(member, open, own);
        answer(member, hidden, own);
        return new World(
                number,
                callers(steward, member, facilitator, otherSteward, outsider, invited, slip),
                open,
                hidden,
                secret);
    }

    private static Map<String, List<String>> place(
            String project,
            String membership,
            String facilitators,
            String words,
            String steward,
            String member,
            String facilitator) {
        Worlds.give(steward, "FACILITATOR", facilitator, project, facilitators);
        var said = Worlds.contribute(member, Worlds.with(Worlds.idea(project), "text", words));
        var away = Worlds.contribute(member, Worlds.with(Worlds.idea(project), "text", words));
        Worlds.hide(steward, away);
        var round = Worlds.openRound(steward, Worlds.with(Worlds.round(project), "title", words));
        var place = new HashMap<String, List<String>>();
        place.put("projectId", List.of(project));
        place.put("membershipId", List.of(membership, facilitators));
        place.put("contributionId", List.of(said, said, away));
        place.put("reportId", List.of(Worlds.report(member, said)));
        place.put("evaluationId", List.of(round, round, Worlds.closedRound(steward, project)));
        place.put("questionId", List.of(Worlds.question(steward, round, 3), Worlds.question(steward, round, 0)));
        return place;
    }

    private static void answer(String member, Map<String, List<String>> place, String words) {
        var question = requireNonNull(place.get("questionId")).getFirst();
        People.person(member)
                .body(Map.of("given", List.of(Map.of("questionId", question, "words", words))))
                .put(
                        "/api/evaluations/{id}/my-answer",
                        requireNonNull(place.get("evaluationId")).getFirst())
                .then()
                .statusCode(201);
    }

    private static List<String> joined(@Nullable List<String> some, String one) {
        var all = new ArrayList<>(requireNonNull(some));
        all.add(one);
        return all;
    }

    private static Map<String, List<String>> callers(
            String steward,
            String member,
            String facilitator,
            String otherSteward,
            String outsider,
            String invited,
            String slip) {
        var callers = new LinkedHashMap<String, List<String>>();
        callers.put("nobody", List.of("X-Alongside: 1"));
        callers.put("newcomer", bearer(People.token("newcomer-" + UUID.randomUUID())));
        callers.put("outsider", bearer(People.token(outsider)));
        callers.put("member", bearer(People.token(member)));
        callers.put("browser", browser(member));
        callers.put("facilitator", bearer(People.token(facilitator)));
        callers.put("steward", bearer(People.token(steward)));
        callers.put("other-steward", bearer(People.token(otherSteward)));
        callers.put("invited", bearer(People.token(invited)));
        callers.put("guest", List.of("Authorization: Slip " + token(slip)));
        callers.put("partner", partner(Worlds.TRUST_LINKS, "contributions:write"));
        callers.put("partner-without-scope", partner(Worlds.TRUST_LINKS, "projects:read"));
        callers.put("partner-elsewhere", partner(Worlds.SAVS, "contributions:write"));
        callers.put(
                "admin",
                bearer(FakeKeycloak.signed(
                        FakeKeycloak.token("admin-" + steward, "admin").scope("openid contributions:write"))));
        return callers;
    }

    private static List<String> bearer(String token) {
        return List.of("Authorization: Bearer " + token);
    }

    private static List<String> partner(String organisation, String scope) {
        return bearer(FakeKeycloak.signed(FakeKeycloak.token("service-" + organisation, "partner")
                .claim("organisation", organisation)
                .scope(scope)));
    }

    private static List<String> browser(String subject) {
        var cookies = new CookieFilter();
        SignIn.as(subject, cookies, "/");
        return List.of(
                cookies.getCookieStore().getCookies().stream()
                        .map(one -> one.getName() + "=" + one.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "")),
                "X-Alongside: 1");
    }

    private static String token(String slip) {
        return People.nobody()
                .header("X-Alongside", "1")
                .body(Map.of("slip", slip))
                .post("/api/slips/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    /// The value that fits this name: one of the place, or one that nobody has. The secret of the private project is
    /// known to whom it was given, and to nobody else.
    String value(String name, boolean inside, String caller, RandomGenerator dice) {
        var place = inside ? hidden : open;
        if (inside && (name.equals("secret") || name.equals("invitation"))) {
            return caller.equals("invited") ? invitation : Worlds.secret();
        }
        var known = place.get(name);
        if (known != null && dice.nextInt(12) > 0) {
            return Wrong.any(known, dice);
        }
        return switch (name) {
            case "secret", "invitation" -> Worlds.secret();
            case "slip" -> Slips.drawn();
            case "organisationId" -> Worlds.TRUST_LINKS;
            case "duty" -> Wrong.any(List.of("STEWARD", "FACILITATOR"), dice);
            default -> new UUID(dice.nextLong(), dice.nextLong()).toString();
        };
    }

    /// Whether this caller may see these planted words, of this world or of another.
    boolean maySee(String whose, int world, String caller) {
        return world == number && (whose.equals("member") ? MEMBER : INSIDERS).contains(caller);
    }
}

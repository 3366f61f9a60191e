package org.alongside.stress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.testing.FakeKeycloak;

/// What can be wrong with how somebody says who they are.
final class WrongCallers {

    static final List<Wrong> ALL = List.of(
            token(
                    "unsigned",
                    () -> base64("{\"alg\":\"none\",\"kid\":\"test\"}") + "."
                            + base64("{\"sub\":\"a\",\"aud\":\"alongside-api\",\"typ\":\"Bearer\"}") + "."),
            token("signed by a stranger", () -> FakeKeycloak.signedByStranger(FakeKeycloak.token("a", "admin"))),
            token(
                    "public key as secret",
                    () -> FakeKeycloak.signedWithPublicKeyAsSecret(FakeKeycloak.token("a", "admin"))),
            token("expired", () -> FakeKeycloak.signed(FakeKeycloak.token("a").expiresAt(1_700_000_000))),
            token(
                    "for somebody else",
                    () -> FakeKeycloak.signed(FakeKeycloak.token("a").audience("another"))),
            token(
                    "of another issuer",
                    () -> FakeKeycloak.signed(FakeKeycloak.token("a").issuer("http://evil.example"))),
            token(
                    "of another kind",
                    () -> FakeKeycloak.signed(FakeKeycloak.token("a").claim("typ", "ID"))),
            token(
                    "roles that are no list",
                    () -> FakeKeycloak.signed(FakeKeycloak.token("a").claim("roles", "admin"))),
            token(
                    "roles of all kinds",
                    () -> FakeKeycloak.signed(FakeKeycloak.token("a").claim("roles", List.of(1, true)))),
            token("a strange subject", () -> FakeKeycloak.signed(FakeKeycloak.token("a\u0000\u202e' or 1=1"))),
            token("a long subject", () -> FakeKeycloak.signed(FakeKeycloak.token("x".repeat(3_000)))),
            token("an empty subject", () -> FakeKeycloak.signed(FakeKeycloak.token(""))),
            token(
                    "partner of none",
                    () -> FakeKeycloak.signed(FakeKeycloak.token("a", "partner").scope("contributions:write"))),
            token(
                    "partner of a strange one",
                    () -> FakeKeycloak.signed(FakeKeycloak.token("a", "partner")
                            .claim("organisation", Set.of(1))
                            .scope("contributions:write"))),
            header(
                    "",
                    "Bearer",
                    "Bearer ",
                    "Bearer a",
                    "Bearer a.b.c",
                    "Bearer ..",
                    "Bearer \u00ff",
                    "bearer x",
                    "Bearer  a b"),
            header("Basic YTpi", "Basic", "Basic \u00ff", "Digest a=b", "Negotiate x", "DPoP x", "x".repeat(4_000)),
            header(
                    "Slip",
                    "Slip ",
                    "Slip a",
                    "Slip a.b",
                    "Slip a.b.c.d",
                    "Slip ..",
                    "slip a",
                    "Slip \u00ff",
                    "Slip " + "x".repeat(3_000)),
            new Wrong("two tokens", (r, dice) -> r.add("Authorization", "Bearer a")),
            new Wrong("token in the address", (r, dice) -> r.query.add("access_token=a")),
            new Wrong("token and session", (r, dice) -> r.header("Cookie", "q_session=x")));

    private WrongCallers() {}

    private static Wrong token(String name, Supplier<String> token) {
        return new Wrong("token: " + name, (r, dice) -> r.header("Authorization", "Bearer " + token.get()));
    }

    private static Wrong header(String... values) {
        return new Wrong("authorization", (r, dice) -> r.header("Authorization", Wrong.any(List.of(values), dice)));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}

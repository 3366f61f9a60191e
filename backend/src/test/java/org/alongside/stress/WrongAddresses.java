package org.alongside.stress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/// What can be wrong with an address and a method.
final class WrongAddresses {

    private static final List<String> SEGMENTS = List.of(
            "..",
            ".",
            "%2e%2e",
            "%2e%2e%2f%2e%2e",
            "a%2Fb",
            "a%5Cb",
            "%00",
            "%0d%0aX-Injected:%201",
            "%ff",
            "%c0%af",
            "%ed%a0%80",
            "%E2%80%AE",
            ";a=b",
            "a;b=c;d",
            ":",
            "@",
            "%20",
            "+",
            "~",
            "'",
            "-1",
            "0",
            "null",
            "undefined",
            "0199a0de-0000-7000-8000-00000000020",
            "0199A0DE-0000-7000-8000-000000000201",
            "1-1-1-1-1",
            "%7B%22a%22:1%7D",
            "$%7B7*7%7D",
            "%25zz",
            "x".repeat(200),
            "x".repeat(3_000),
            "STEWARD",
            "steward",
            "mine");

    private static final List<String> VALUES = List.of(
            "",
            "%00",
            "%ff",
            "%ed%a0%80",
            "a%00b",
            "%E2%80%AE",
            "'",
            "%22",
            "%27%20or%20%271%27=%271",
            "%25",
            "_",
            "%5C",
            "-1",
            "0",
            "1",
            "100",
            "101",
            "1e400",
            "2147483648",
            "9223372036854775808",
            "-9223372036854775808",
            "NaN",
            "null",
            "true",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(300),
            "x".repeat(3_000),
            "%EF%B7%BA".repeat(60),
            "IDEA",
            "idea",
            "en",
            "zzzzzzzzzzzzz",
            "1y2p0ij32e8e7",
            "1y2p0ij32e8e8",
            "MjAyNi0wMS0wMVQwMDowMDowMFogMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw",
            "KzEwMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBaIHg",
            "MTk5OS0wMS0wMVQwMDowMDowMFogMS0xLTEtMS0x",
            "%2B",
            "a+b",
            "+",
            "../..",
            "%0d%0aX-Injected:%201",
            "%F0%9F%92%A9");

    static final List<Wrong> ALL = List.of(
            new Wrong("segment", WrongAddresses::segment),
            new Wrong("segment", WrongAddresses::segment),
            new Wrong("value", (r, dice) -> value(r, dice, false)),
            new Wrong("value", (r, dice) -> value(r, dice, false)),
            new Wrong("value twice", (r, dice) -> value(r, dice, true)),
            new Wrong(
                    "unknown parameter",
                    (r, dice) -> r.query.add(Wrong.any(
                                    List.of(
                                            "colour",
                                            "",
                                            "Limit",
                                            "limit%00",
                                            "q[]",
                                            "%ff",
                                            "__proto__",
                                            "x".repeat(500),
                                            "'"),
                                    dice)
                            + Wrong.any(List.of("", "=", "=1", "=%00"), dice))),
            new Wrong("text in a parameter", (r, dice) -> name(r, dice, "q", encoded(Wrong.any(Words.TEXTS, dice)))),
            elsewhere("slash behind", path -> path + "/"),
            elsewhere("slash before", path -> "/" + path),
            elsewhere("slashes within", path -> path.replace("/api/", "/api//")),
            elsewhere("matrix", path -> path.replace("/api/", "/api;x=1/")),
            elsewhere("matrix behind", path -> path + ";a=b"),
            elsewhere("dots", path -> "/nowhere/.." + path),
            elsewhere("dots in code", path -> "/nowhere/%2e%2e" + path),
            elsewhere("too far up", path -> "/../.." + path),
            elsewhere("in code", path -> path.replace("/api/", "/%61pi/")),
            elsewhere("slash in code", path -> path.replace("/api/", "/api%2f")),
            elsewhere("capitals", path -> path.replace("/api/", "/API/")),
            elsewhere("backslashes", path -> path.replace("/api/", "/api\\")),
            elsewhere("with an ending", path -> path + ".json"),
            elsewhere("further down", path -> path + "/more/of/it"),
            elsewhere("at the top", path -> path.replace("/api/", "/")),
            new Wrong(
                    "another page",
                    (r, dice) -> target(
                            r,
                            Wrong.any(
                                    List.of(
                                            "/",
                                            "/index.html",
                                            "/openapi",
                                            "/openapi?format=x",
                                            "/swagger",
                                            "/swagger/../openapi",
                                            "/q/",
                                            "/q/health",
                                            "/health",
                                            "/metrics",
                                            "/sign-in?to=//evil.example",
                                            "/sign-in?code=a&state=b",
                                            "/sign-in?error=x",
                                            "/sign-out",
                                            "/back-channel-logout",
                                            "/.well-known/security.txt",
                                            "/.well-known/api-catalog",
                                            "/.well-known/x",
                                            "/assets/x.js",
                                            "/assets/..%2f..%2fapplication.properties",
                                            "/application.properties",
                                            "/..%5capplication.properties",
                                            "/META-INF/resources/index.html",
                                            "/projects/" + r.path.getOrDefault("projectId", "x"),
                                            "/projects/x",
                                            "/%00",
                                            "/%2e%2e/%2e%2e/etc/passwd",
                                            "/api",
                                            "/api/",
                                            "/apis",
                                            "/favicon.ico",
                                            "/.git/config",
                                            "/h2-console",
                                            "/;/",
                                            "/service-worker.js"),
                                    dice))),
            new Wrong("long address", (r, dice) -> r.query.add("q=" + "x".repeat(dice.nextInt(1_000, 3_500)))));

    static final List<Wrong> METHODS = List.of(new Wrong("method", (r, dice) -> {
        r.method = Wrong.any(
                List.of(
                        "GET",
                        "HEAD",
                        "OPTIONS",
                        "POST",
                        "PUT",
                        "PATCH",
                        "DELETE",
                        "TRACE",
                        "PROPFIND",
                        "LINK",
                        "QUERY"),
                dice);
    }));

    private WrongAddresses() {}

    /// Short enough for an address.
    private static String encoded(String text) {
        var code = URLEncoder.encode(text, UTF_8);
        return code.length() > 3_000 ? code.substring(0, 3_000) : code;
    }

    private static void segment(Request request, RandomGenerator dice) {
        if (request.path.isEmpty()) {
            value(request, dice, false);
            return;
        }
        var segment = Wrong.any(SEGMENTS, dice);
        request.path.put(Wrong.any(List.copyOf(request.path.keySet()), dice), segment);
        request.addressed &= !segment.matches("\\.|.*(\\.\\.|%2e|%2F|%5C|;).*");
    }

    private static void value(Request request, RandomGenerator dice, boolean twice) {
        var names = request.operation.parameters().stream()
                .filter(one -> one.in().equals("query"))
                .map(Operation.Parameter::name)
                .toList();
        var name = names.isEmpty() ? "q" : Wrong.any(names, dice);
        name(request, dice, name, Wrong.any(VALUES, dice));
        if (twice) {
            name(request, dice, name, Wrong.any(VALUES, dice));
        }
    }

    private static void name(Request request, RandomGenerator dice, String name, String value) {
        request.query.add(dice.nextInt(request.query.size() + 1), name + "=" + value);
    }

    private static Wrong elsewhere(String name, UnaryOperator<String> change) {
        return new Wrong(name, (r, dice) -> target(r, change.apply(r.target())));
    }

    private static void target(Request request, String target) {
        request.target = target;
        request.addressed = false;
    }
}

package org.alongside.stress;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What can be wrong with a header.
final class WrongHeads {

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            "*",
                            "a",
                            "text/html",
                            "application/json;q=0",
                            "application/json;q=abc",
                            "*/*;q=1.5",
                            "*/*;q=",
                            "application/*",
                            ";;;",
                            ",,,",
                            "application/json;charset=utf-16",
                            "a/b;c=\"",
                            "a/b/c",
                            "x".repeat(5_000),
                            "\u00ff/\u00ff",
                            "application/json;profile=\"\u202e\"",
                            "text/csv",
                            "*/json",
                            "application/problem+json",
                            "a/b,".repeat(900),
                            "/",
                            "*/*;a",
                            "application/json, */*;q=0")),
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "",
                            "*",
                            "-",
                            "--",
                            "en_GB",
                            "cy;q=2",
                            "cy;q=",
                            "cy;q=NaN",
                            "cy;q=-1",
                            "x".repeat(1_000),
                            "en-GB-oxendict-x-a-b-c-1",
                            "cy-\u00ff",
                            "zh-Hant-TW",
                            ";q=1",
                            ",",
                            ", ,cy",
                            "a;b;c",
                            "en;q=1;q=2",
                            "../../../phrases",
                            "i-klingon",
                            "cy_GB_x",
                            "%s",
                            "cy, en;q=0.5, *;q=0",
                            "cy;",
                            ";",
                            "=",
                            "en;q",
                            "cy-GB-\u202e",
                            "en\tcy",
                            "c y",
                            "e/n",
                            "en,".repeat(900),
                            "cy;level=1",
                            "de-DE-1996-u-co-phonebk",
                            "\u0130",
                            "-cy",
                            "cy-")),
            Map.entry(
                    "Accept-Encoding",
                    List.of("gzip", "br", "identity;q=0", "*;q=0", "gzip;q=x", "deflate", "", ",", ";q")),
            Map.entry("Accept-Charset", List.of("utf-16", ";", "")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "",
                            "x",
                            "application/json;charset=",
                            "application/json;charset=utf-16",
                            "application/json;charset=nonsense",
                            "text/plain",
                            "application/xml",
                            "multipart/form-data",
                            "multipart/form-data;boundary=",
                            "multipart/mixed;boundary=x",
                            "application/x-www-form-urlencoded",
                            "application/json, application/json",
                            "application/json;;;",
                            "APPLICATION/JSON",
                            "application/merge-patch+json",
                            "*/*",
                            "application/*",
                            "/json",
                            "json",
                            "application/json;charset=\"",
                            "application/json\u00ff",
                            "application/json;charset=iso-8859-1",
                            "text/*",
                            ";",
                            "a/b/c",
                            "application/problem+json",
                            "application/json;" + "a=b;".repeat(500))),
            Map.entry("Content-Encoding", List.of("gzip", "br", "identity", "gzip, gzip", "nonsense", "")),
            Map.entry("Content-Language", List.of("x", "\u00ff", "")),
            Map.entry(
                    "Range",
                    List.of(
                            "bytes=0-0",
                            "bytes=-1",
                            "bytes=9-1",
                            "x",
                            "bytes=0-0,1-1,2-2",
                            "bytes=99999999999999999999-")),
            Map.entry(
                    "Host",
                    List.of(
                            "evil.example",
                            "a b",
                            "[::1",
                            "localhost:99999",
                            "127.0.0.1:80:80",
                            "\u00ff",
                            "..",
                            "user@host",
                            "localhost:x",
                            "",
                            "a/../b",
                            "%00",
                            "[::1]:8080",
                            "x".repeat(300),
                            "'",
                            "{}")),
            Map.entry("X-Forwarded-For", List.of("a, b", "127.0.0.1", "\u00ff", "[::1]:x")),
            Map.entry("X-Forwarded-Host", List.of("evil.example", "a b", "\u00ff", "[", "")),
            Map.entry("X-Forwarded-Proto", List.of("javascript", "https", "\u00ff", "")),
            Map.entry("X-Forwarded-Port", List.of("x", "-1", "99999", "")),
            Map.entry("X-Forwarded-Prefix", List.of("/../", "//evil.example", "\u00ff")),
            Map.entry("Forwarded", List.of("for=;;host=\"", "proto=javascript;host=evil.example", "for=\"[::\"")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "x")),
            Map.entry("X-Original-URL", List.of("/api/participants/me")),
            Map.entry(
                    "If-Match",
                    List.of(
                            "",
                            "*",
                            "\"0\"",
                            "\"0-x\"",
                            "W/\"0-x\"",
                            "\"0-x\", \"1-x\"",
                            "\"99999999999999999999-x\"",
                            "x",
                            "\"",
                            "\"-1-x\"",
                            "\u00ff",
                            "\"0-x\",".repeat(800),
                            "\"\u0660-x\"")),
            Map.entry("If-None-Match", List.of("", "*", ",,,", "\"", "W/\"0-x\"", "\"x\",".repeat(1_200), "\u00ff")),
            Map.entry(
                    "If-Modified-Since",
                    List.of("x", "Thu, 01 Jan 1970 00:00:00 GMT", "-1", "", "Fri, 99 Xxx 9999 99:99:99 GMT")),
            Map.entry("If-Unmodified-Since", List.of("x", "Thu, 01 Jan 1970 00:00:00 GMT")),
            Map.entry("If-Range", List.of("x", "\"0-x\"")),
            Map.entry(
                    "Idempotency-Key",
                    List.of(
                            "",
                            " ",
                            "a",
                            "the-same-for-all",
                            "x".repeat(255),
                            "x".repeat(256),
                            "\u00ff",
                            "\u00e9".repeat(255),
                            "\u0660\u202e",
                            "'; drop table first_answer; --",
                            "a\tb",
                            "%00",
                            "\ud83d\udca9".repeat(60))),
            Map.entry(
                    "traceparent",
                    List.of(
                            "",
                            "x",
                            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                            "ff-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00",
                            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
                            "\u00ff")),
            Map.entry("tracestate", List.of("=", "a=b,".repeat(600))),
            Map.entry("baggage", List.of("=", "%zz")),
            Map.entry("Origin", List.of("null", "https://evil.example", "\u00ff", "x y", "")),
            Map.entry("Access-Control-Request-Method", List.of("DELETE", "x")),
            Map.entry("Referer", List.of("https://evil.example/", "\u00ff")),
            Map.entry("Sec-Fetch-Site", List.of("cross-site", "same-site", "none", "x", "")),
            Map.entry("X-Alongside", List.of("0", "", "1, 1", "\u00ff")),
            Map.entry(
                    "Cookie",
                    List.of(
                            "q_session=",
                            "q_session=x",
                            "q_session=" + "x".repeat(3_000),
                            "q_session_chunk_1=x",
                            "=;;=",
                            "a=b; q_session=\u00ff",
                            "alongside-signed-in=1",
                            "q_session=eyJhbGciOiJub25lIn0.e30.",
                            "q_auth_x=x",
                            "q_session_at=x",
                            "$Version=1",
                            "q_session",
                            "q_session=a|b|c",
                            "q_session=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA",
                            "a=\"",
                            "q_session_rt=x; q_session=y",
                            "a=b;".repeat(800),
                            "")),
            Map.entry("Connection", List.of("close", "close, x", "\u00ff")),
            Map.entry("Prefer", List.of("return=minimal")),
            Map.entry("TE", List.of("trailers", "x")),
            Map.entry("Max-Forwards", List.of("0")),
            Map.entry("User-Agent", List.of("", "${jndi:ldap://127.0.0.1:9/a}", "x".repeat(3_000))),
            Map.entry("X-Injected", List.of("\u00ff", "'", "x".repeat(6_000))));

    private static final List<String> NAMES = VALUES.keySet().stream().sorted().toList();

    /// Where most of the reading happens they are tried more often.
    private static final List<String> OFTEN = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Cookie",
            "Host",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match");

    static final List<Wrong> ALL = List.of(
            new Wrong("header", (r, dice) -> set(r, Wrong.any(NAMES, dice), dice)),
            new Wrong("header", (r, dice) -> set(r, Wrong.any(OFTEN, dice), dice)),
            new Wrong("header", (r, dice) -> set(r, Wrong.any(OFTEN, dice), dice)),
            new Wrong(
                    "header left out",
                    (r, dice) -> r.drop(Wrong.any(List.of("Accept", "Content-Type", "X-Alongside", "If-Match"), dice))),
            new Wrong("header twice", (r, dice) -> {
                var name = Wrong.any(OFTEN, dice);
                r.add(name, Wrong.any(requireNonNull(VALUES.get(name)), dice));
                r.add(name, Wrong.any(requireNonNull(VALUES.get(name)), dice));
            }),
            new Wrong("many headers", (r, dice) -> {
                for (var n = 0; n < 120; n++) {
                    r.add("X-" + n, "x");
                }
            }));

    private WrongHeads() {}

    private static void set(Request request, String name, RandomGenerator dice) {
        request.wrongs.add(name);
        request.header(name, Wrong.any(requireNonNull(VALUES.get(name)), dice));
    }
}

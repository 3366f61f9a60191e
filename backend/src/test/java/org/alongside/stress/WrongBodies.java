package org.alongside.stress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/// What can be wrong with a body: with what it says, and with how it is written.
final class WrongBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// Of what it says. They come first, while the body is a tree.
    static final List<Wrong> SAID = List.of(
            new Wrong("text", (r, dice) -> put(r, dice, JSON.textNode(Wrong.any(Words.TEXTS, dice)))),
            new Wrong("text", (r, dice) -> put(r, dice, JSON.textNode(Wrong.any(Words.TEXTS, dice)))),
            new Wrong("token", (r, dice) -> put(r, dice, raw(Wrong.any(Words.TOKENS, dice)))),
            new Wrong("token", (r, dice) -> put(r, dice, raw(Wrong.any(Words.TOKENS, dice)))),
            new Wrong("null", (r, dice) -> put(r, dice, JSON.nullNode())),
            new Wrong("many", (r, dice) -> {
                var many = JSON.arrayNode();
                for (var n = 0; n < 1_500; n++) {
                    many.add("x" + n);
                }
                put(r, dice, many);
            }),
            new Wrong("missing", (r, dice) -> {
                if (somewhere(r, dice) instanceof ObjectNode object && !object.isEmpty()) {
                    object.remove(
                            Wrong.any(List.copyOf(object.properties()), dice).getKey());
                }
            }),
            new Wrong("unknown", (r, dice) -> {
                if (somewhere(r, dice) instanceof ObjectNode object) {
                    object.set(Wrong.any(Words.NAMES, dice), raw(Wrong.any(List.of("1", "null", "{}", "\"a\""), dice)));
                }
            }),
            new Wrong("wrapped", (r, dice) -> {
                var whole = r.json;
                if (whole != null) {
                    r.json = dice.nextBoolean()
                            ? JSON.arrayNode().add(whole)
                            : JSON.objectNode().set("body", whole);
                }
            }),
            new Wrong("same twice in a list", (r, dice) -> {
                if (somewhere(r, dice) instanceof ArrayNode list && !list.isEmpty()) {
                    list.add(list.get(0));
                }
            }));

    /// Of how it is written.
    static final List<Wrong> WRITTEN = List.of(
            written("duplicate key", (text, dice) -> text.replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1")),
            written("cut off", (text, dice) -> text.substring(0, dice.nextInt(text.length() + 1))),
            written("more behind", (text, dice) -> text + Wrong.any(List.of("{}", "]", "x", " ,", "\u0000"), dice)),
            written("byte order mark", (text, dice) -> "\ufeff" + text),
            written("nothing", (text, dice) -> ""),
            written("something else", (text, dice) -> Wrong.any(Words.TOKENS, dice)),
            written("deep", (text, dice) -> "{\"title\":".repeat(1_100) + "1" + "}".repeat(1_100)),
            written("form", (text, dice) -> "a=b&c=%zz"),
            written("xml", (text, dice) -> "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
            bytes("utf-16", text -> text.getBytes(UTF_16)),
            bytes("utf-16 little", text -> text.getBytes(UTF_16LE)),
            bytes("gzip", WrongBodies::gzip),
            new Wrong("gzip and said so", (r, dice) -> {
                r.body(gzip(r.text()));
                r.header("Content-Encoding", "gzip");
            }),
            new Wrong("no utf-8", (r, dice) -> {
                var body = r.body();
                var at = dice.nextInt(body.length + 1);
                var bad = Wrong.any(
                        List.of("\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f5\u0090\u0080\u0080", "\u00e2"),
                        dice);
                r.body(Request.joined(
                        Request.joined(Arrays.copyOf(body, at), bad.getBytes(ISO_8859_1)),
                        Arrays.copyOfRange(body, at, body.length)));
            }),
            new Wrong("noise", (r, dice) -> {
                var noise = new byte[dice.nextInt(1, 300)];
                dice.nextBytes(noise);
                r.body(noise);
            }),
            new Wrong("too large", (r, dice) -> {
                if (dice.nextInt(4) == 0) {
                    r.body(("\"" + "x".repeat(1_100_000) + "\"").getBytes(UTF_8));
                }
            }),
            new Wrong("in chunks", (r, dice) -> {
                var body = r.body();
                r.header("Transfer-Encoding", "chunked");
                r.body(Request.joined(
                        (body.length == 0 ? "" : Integer.toHexString(body.length) + ";a=b\r\n").getBytes(UTF_8),
                        Request.joined(body, (body.length == 0 ? "0\r\n\r\n" : "\r\n0\r\n\r\n").getBytes(UTF_8))));
            }));

    private WrongBodies() {}

    private interface Rewriting {
        String of(String text, RandomGenerator dice);
    }

    private static Wrong written(String name, Rewriting change) {
        return new Wrong(name, (r, dice) -> r.body(change.of(r.text(), dice).getBytes(UTF_8)));
    }

    private static Wrong bytes(String name, Function<String, byte[]> change) {
        return new Wrong(name, (r, dice) -> r.body(change.apply(r.text())));
    }

    private static byte[] gzip(String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static JsonNode raw(String token) {
        return JSON.rawValueNode(new RawValue(token));
    }

    private static JsonNode somewhere(Request request, RandomGenerator dice) {
        var all = new ArrayList<JsonNode>();
        collect(request.json == null ? JSON.nullNode() : request.json, all);
        return Wrong.any(all, dice);
    }

    private static void collect(JsonNode node, List<JsonNode> all) {
        if (all.isEmpty() || node.isContainerNode()) {
            all.add(node);
        }
        node.forEach(one -> collect(one, all));
    }

    /// In the place of something that is there.
    private static void put(Request request, RandomGenerator dice, JsonNode value) {
        switch (somewhere(request, dice)) {
            case ObjectNode object
            when !object.isEmpty() ->
                object.set(Wrong.any(List.copyOf(object.properties()), dice).getKey(), value);
            case ArrayNode list -> list.add(value);
            default -> request.json = value;
        }
    }
}

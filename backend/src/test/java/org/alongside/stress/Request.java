package org.alongside.stress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request on its way to become hostile: each [Wrong] changes something of it. It is written as bytes only at the
/// end,
/// because no client would send many of them.
final class Request {

    /// Halves of surrogate pairs have no bytes of their own, so they go out as escapes.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    final int number;
    final Operation operation;
    final String caller;
    final List<String> wrongs = new ArrayList<>();
    final List<String> headers = new ArrayList<>();
    final Map<String, String> path = new LinkedHashMap<>();
    final List<String> query = new ArrayList<>();

    String method;
    String version = "HTTP/1.1";

    @Nullable
    String target;

    @Nullable
    JsonNode json;

    /// False when nobody can say which operation is meant.
    boolean addressed = true;

    /// What was sent is not HTTP as others understand it: the server may hang up without a word.
    boolean garbled;

    private byte @Nullable [] body;
    private byte @Nullable [] whole;

    Request(int number, Operation operation, String caller) {
        this.number = number;
        this.operation = operation;
        this.caller = caller;
        this.method = operation.method();
    }

    String target() {
        if (target != null) {
            return target;
        }
        var filled = operation.path();
        for (var one : path.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    byte[] body() {
        if (body != null) {
            return body;
        }
        return json == null ? new byte[0] : text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        try {
            return json == null ? "" : JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void body(byte[] bytes) {
        body = bytes;
    }

    /// Headers carry bytes; whatever else is written here goes out as UTF-8.
    void header(String name, String value) {
        drop(name);
        add(name, value);
    }

    void add(String name, String value) {
        headers.add(name + ": " + bytewise(value.replaceAll("[\r\n\u0000]", " ")));
    }

    void drop(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        headers.removeIf(one -> one.toLowerCase(Locale.ROOT).startsWith(start));
    }

    boolean has(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).startsWith(start));
    }

    static String bytewise(String text) {
        return text.chars().allMatch(c -> c < 256)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /// Instead of everything else.
    void whole(byte[] bytes) {
        whole = bytes;
        garbled = true;
        addressed = false;
    }

    String head() {
        var lines = new ArrayList<>(headers);
        if (!has("Host")) {
            lines.addFirst("Host: localhost");
        }
        var bytes = body();
        var carries = bytes.length > 0 || method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        if (carries && !has("Content-Length") && !has("Transfer-Encoding")) {
            lines.add("Content-Length: " + bytes.length);
        }
        return "%s %s %s\r\n%s\r\n\r\n".formatted(method, target(), version, String.join("\r\n", lines));
    }

    byte[] bytes() {
        if (whole != null) {
            return whole;
        }
        return joined(head().getBytes(StandardCharsets.ISO_8859_1), body());
    }

    static byte[] joined(byte[] one, byte[] other) {
        var both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Override
    public String toString() {
        return "#%d %s as %s, %s".formatted(number, operation.id(), caller, wrongs);
    }
}

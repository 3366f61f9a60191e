package org.alongside.stress;

import java.util.Locale;
import java.util.Map;

/// What came back; the status is 0 when the server hung up without a word.
record Answer(int status, String head, Map<String, String> headers, String body) {

    static final Answer SILENCE = new Answer(0, "", Map.of(), "");

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    @Override
    public String toString() {
        return head + "\n" + (body.length() > 2000 ? body.substring(0, 2000) + " …" : body);
    }
}

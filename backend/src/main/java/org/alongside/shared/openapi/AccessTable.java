package org.alongside.shared.openapi;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The table of who may do what, as `contract/access.txt` has it: the source of the contract's refusals, and of the
/// questions that a test asks.
public record AccessTable(List<String> callers, Map<String, Row> rows) {

    /// What one operation answers, in the order of the callers, and what besides in another state: `409 rule-name`.
    public record Row(List<String> answers, List<String> besides) {

        boolean needsSignIn() {
            return answers.getFirst().equals("401");
        }

        Stream<String> refusals() {
            return Stream.concat(answers.stream(), besides.stream().map(one -> one.substring(0, 3)))
                    .filter(status -> status.charAt(0) == '4');
        }

        List<String> rules() {
            return List.copyOf(new TreeSet<>(besides.stream()
                    .filter(one -> one.startsWith("409 "))
                    .map(one -> one.substring(4))
                    .toList()));
        }
    }

    public static AccessTable read() {
        var lines =
                text("access.txt").lines().filter(line -> line.contains("|")).toList();
        var rows = new LinkedHashMap<String, Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\\|", -1);
            rows.put(
                    cells[0].strip(),
                    new Row(words(cells[1], "\\s+"), cells[2].isBlank() ? List.of() : words(cells[2], "\\s*,\\s*")));
        }
        return new AccessTable(words(lines.getFirst().split("\\|", -1)[1], "\\s+"), rows);
    }

    private static List<String> words(String cell, String between) {
        return Arrays.asList(cell.strip().split(between));
    }

    /// The examples of the contract, by operation.
    static JsonNode examples() {
        try {
            return new ObjectMapper().readTree(text("examples.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String file) {
        try (var in = AccessTable.class.getResourceAsStream("/contract/" + file)) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.alongside.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

/// Makes a body that an operation might well take, from its schema or its example.
final class Body {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> OURS = Set.of("secret", "invitation", "slip", "projectId", "questionId");

    private final Contract contract;
    private final World world;
    private final boolean inside;
    private final String caller;
    private final RandomGenerator dice;

    Body(Contract contract, World world, boolean inside, String caller, RandomGenerator dice) {
        this.contract = contract;
        this.world = world;
        this.inside = inside;
        this.caller = caller;
        this.dice = dice;
    }

    JsonNode of(Operation operation) {
        var example = operation.example();
        if (example != null && example.isObject() && dice.nextInt(5) < 2) {
            return here(example.deepCopy());
        }
        var schema = operation.schema();
        return schema == null ? JSON.objectNode() : of("", schema);
    }

    /// The example speaks of the demo world, which is not the one of these people.
    private JsonNode here(JsonNode example) {
        if (example instanceof ObjectNode object) {
            for (var name : List.copyOf(object.properties())) {
                if (OURS.contains(name.getKey())) {
                    object.put(name.getKey(), value(name.getKey()));
                } else if (name.getKey().equals("about")) {
                    object.replace("about", about());
                } else {
                    here(name.getValue());
                }
            }
        } else {
            example.forEach(this::here);
        }
        return example;
    }

    private String value(String name) {
        return world.value(name, inside, caller, dice);
    }

    private JsonNode about() {
        return JSON.objectNode().put("kind", "CONTRIBUTION").put("id", value("contributionId"));
    }

    private JsonNode of(String name, JsonNode declared) {
        var schema = contract.resolved(declared);
        if (schema.has("enum")) {
            return Wrong.any(
                    StreamSupport.stream(schema.path("enum").spliterator(), false)
                            .toList(),
                    dice);
        }
        if (name.equals("about")) {
            return about();
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> {
                var list = JSON.arrayNode();
                for (var n = dice.nextInt(3); n > 0; n--) {
                    list.add(of(name, schema.path("items")));
                }
                yield list;
            }
            case "integer" -> {
                var least = schema.path("minimum").asInt(0);
                yield JSON.numberNode(least
                        + dice.nextInt(
                                Math.max(1, Math.min(schema.path("maximum").asInt(50) - least + 1, 50))));
            }
            case "boolean" -> JSON.booleanNode(dice.nextBoolean());
            default -> JSON.textNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> one : schema.path("properties").properties()) {
            // A project that goes public shows what was for insiders, and rightly so.
            var keeps = inside && one.getKey().equals("privateBecause");
            if (keeps || required.contains(one.getKey()) || dice.nextBoolean()) {
                object.set(one.getKey(), of(one.getKey(), one.getValue()));
            }
        }
        return object;
    }

    private String text(String name, JsonNode schema) {
        if (OURS.contains(name) || name.equals("organisationId")) {
            return value(name);
        }
        if (schema.path("format").asText().equals("uuid")) {
            return value("none");
        }
        if (schema.path("format").asText().equals("date")) {
            return LocalDate.now(ZoneOffset.UTC).plusDays(dice.nextInt(-40, 40)).toString();
        }
        return switch (name) {
            case "lang", "languages", "interpreterLanguage" -> Wrong.any(List.of("en", "cy", "pt-BR", "bfi"), dice);
            case "place" -> "leigh-on-sea";
            case "terms", "privacy" -> "1";
            default -> Wrong.any(List.of("Beds for all of us", "A lamp by the door", "Ask about times first."), dice);
        };
    }
}

package org.alongside.stress;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The committed contract, as those read it who build upon it.
final class Contract {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode root;
    private final ObjectNode components;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode root) {
        this.root = root;
        this.components = strict(root.path("components"));
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(one -> METHODS.contains(one.getKey()))
                        .forEach(one -> operations.add(operation(path.getKey(), one.getKey(), one.getValue()))));
    }

    static Contract read() {
        try {
            return new Contract(new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("../openapi.yaml").toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What an answer has and its schema does not is undocumented.
    private static ObjectNode strict(JsonNode components) {
        var copy = (ObjectNode) components.deepCopy();
        for (var schema : copy.path("schemas")) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        copy.remove(List.of("responses", "securitySchemes"));
        return copy;
    }

    private Operation operation(String path, String method, JsonNode node) {
        var body =
                node.path("requestBody").path("content").properties().stream().findFirst();
        return new Operation(
                node.path("operationId").asText(),
                node.path("tags").path(0).asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                StreamSupport.stream(node.path("parameters").spliterator(), false)
                        .map(one -> new Operation.Parameter(
                                one.path("name").asText(), one.path("in").asText(), one.path("schema")))
                        .toList(),
                body.map(Map.Entry::getKey).orElse(null),
                body.map(one -> one.getValue().path("schema")).orElse(null),
                body.map(one -> one.getValue().path("example")).orElse(null),
                node.path("responses").properties().stream()
                        .map(Map.Entry::getKey)
                        .collect(toSet()));
    }

    List<Operation> operations() {
        return operations;
    }

    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(root.at(schema.path("$ref").asText().substring(1)));
        }
        return schema.has("allOf") ? resolved(schema.path("allOf").path(0)) : schema;
    }

    Optional<Operation> at(String method, String path) {
        return operations.stream()
                .filter(one -> one.method().equals(method) && fits(one.path(), path))
                .findFirst();
    }

    private static boolean fits(String template, String path) {
        return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+").replace(".", "\\."));
    }

    /// The media types in which an operation answers with this status; empty for answers without a body.
    Map<String, JsonNode> content(Operation operation, int status) {
        var answers = new ConcurrentHashMap<String, JsonNode>();
        var response = root.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(status));
        response.path("content")
                .properties()
                .forEach(type -> answers.put(type.getKey(), type.getValue().path("schema")));
        return answers;
    }

    /// What is wrong with a body, as the contract has it.
    List<String> violations(JsonNode schema, JsonNode body) {
        var checked = schemas.computeIfAbsent(schema.toString(), _ -> {
            var document = (ObjectNode) schema.deepCopy();
            document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            document.set("$defs", components.path("schemas"));
            return SCHEMAS.getSchema(document.toString().replace("#/components/schemas/", "#/$defs/"));
        });
        return messages(requireNonNull(checked), body)
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static Stream<ValidationMessage> messages(JsonSchema schema, JsonNode body) {
        return schema.validate(body, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)).stream();
    }

    JsonNode problem() {
        return new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/Problem");
    }
}

package org.alongside;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alongside.testing.People;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Presses every example of the contract, as the person whom it names. PUT and DELETE are pressed twice.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExampleTest {

    private static final List<String> REPEATABLE = List.of("put", "delete", "get");

    @Test
    void every_example_of_the_contract_succeeds() throws Exception {
        var contract = new ObjectMapper().readTree(get("/openapi?format=json").asString());
        var outcomes = new TreeMap<String, Integer>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> press(path.getKey(), operation.getKey(), operation.getValue())
                                .forEach(response -> outcomes.merge(
                                        operation.getValue().path("operationId").asText(),
                                        response.statusCode(),
                                        Math::max))));
        assertThat(outcomes).hasSizeGreaterThan(20);
        assertThat(outcomes.values()).as("%s", outcomes).allMatch(status -> status < 300);
    }

    private static Stream<Response> press(String path, String method, JsonNode operation) {
        return Stream.iterate(0, n -> n + 1)
                .limit(REPEATABLE.contains(method) ? 2 : 1)
                .map(n -> send(path, method, operation));
    }

    private static Response send(String path, String method, JsonNode operation) {
        var request = caller(operation.path("x-example-as").asText());
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asText();
            var example = parameter.path("example");
            switch (parameter.path("in").asText()) {
                case "path" -> request.pathParam(name, example.asText());
                case "query" -> {
                    if (!example.isMissingNode()) {
                        request.queryParam(name, example.asText());
                    }
                }
                default -> {
                    if (name.equals("If-Match")) {
                        request.header(name, etag(path, operation));
                    }
                }
            }
        }
        var content = operation.path("requestBody").path("content").properties();
        content.forEach(type -> request.contentType(type.getKey())
                .body(type.getValue().path("example").toString()));
        return request.request(method, path);
    }

    private static RequestSpecification caller(String who) {
        return switch (who) {
            case "" -> People.nobody();
            case "admin" -> People.admin(People.demo(who));
            default -> People.person(People.demo(who));
        };
    }

    /// The contract says which read gives it: the one at the same address.
    private static String etag(String path, JsonNode operation) {
        var id = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("path"))
                .findFirst()
                .orElseThrow()
                .path("example")
                .asText();
        return get(path.replaceAll("\\{[^}]+}", id)).header("ETag");
    }
}

package org.alongside.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// An example for each operation that succeeds in a fresh demo world, as the person whom the text names
/// (`contract/examples.json`). A test sends every one of them.
final class Examples {

    /// The name of the person in the contract.
    static final String AS = "x-example-as";

    private final JsonNode examples;
    private final ObjectMapper json = new ObjectMapper();

    Examples(JsonNode examples) {
        this.examples = examples;
    }

    void add(Operation operation) {
        var example = examples.path(operation.getOperationId());
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> add(parameter, example));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            var body = json.convertValue(example.path("body"), Map.class);
            for (MediaType type :
                    operation.getRequestBody().getContent().getMediaTypes().values()) {
                type.setExample(body);
            }
        }
        var who = example.path("as").asText();
        if (!who.isEmpty()) {
            operation.addExtension(AS, who);
            say(operation, "The example succeeds in the demo world as %s.".formatted(who));
        }
    }

    private void add(Parameter parameter, JsonNode example) {
        var value = example.path(parameter.getIn() == Parameter.In.PATH ? "path" : "query")
                .path(parameter.getName());
        if (!value.isMissingNode()) {
            parameter.setExample(json.convertValue(value, Object.class));
        }
        var read = example.path("ifMatch").asText();
        if (Objects.equals(parameter.getName(), "If-Match") && !read.isEmpty()) {
            parameter.setDescription("The ETag that %s answers.".formatted(read));
        }
    }

    private static void say(Operation operation, String sentence) {
        var before = operation.getDescription();
        operation.setDescription(before == null ? sentence : before + " " + sentence);
    }
}

package org.alongside.stress;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An operation of the contract.
///
/// @param body the media type of its body, when it takes one
record Operation(
        String id,
        String group,
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable String body,
        @Nullable JsonNode schema,
        @Nullable JsonNode example,
        Set<String> statuses) {

    record Parameter(String name, String in, JsonNode schema) {}
}

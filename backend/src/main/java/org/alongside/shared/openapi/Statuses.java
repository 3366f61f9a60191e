package org.alongside.shared.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.alongside.shared.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The refusals of the contract: one component for each status, in words.
final class Statuses {

    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Something in the request needs changing; `violations` say what."),
            Map.entry("401", "Nobody is signed in, or the token or session is not valid any more."),
            Map.entry("403", "The caller is known and may not do this; `reasons` say why. Or another site caused it."),
            Map.entry("404", "There is no such thing."),
            Map.entry("406", "The caller takes none of the formats in which this is answered."),
            Map.entry("409", "A rule stands against this now, or the same request is still being worked on."),
            Map.entry("410", "It was taken back by whoever said it, or hidden because of a house rule."),
            Map.entry("412", "Somebody changed it after you read it."),
            Map.entry("413", "The body is larger than 1 MiB."),
            Map.entry("415", "The body is not in the format this takes."),
            Map.entry("422", "The Idempotency-Key was used before for another request."),
            Map.entry("428", "Say in If-Match which version you read."),
            Map.entry("429", "Too many requests; wait as long as Retry-After says."),
            Map.entry("500", "A mistake of ours; nothing was saved."),
            Map.entry("503", "Not possible just now; try again as Retry-After says.")));

    private Statuses() {}

    static void describe(Components components) {
        WORDS.forEach((status, words) -> components.addResponse(name(status), problem(words)));
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static APIResponse problem(String words) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }
}

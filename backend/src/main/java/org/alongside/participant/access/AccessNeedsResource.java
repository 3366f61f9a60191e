package org.alongside.participant.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/// Writes take no Idempotency-Key: its answer would be kept in the clear, and a PUT may be sent again anyway.
@Path("/api/participants/me/access-needs")
@Tag(
        name = "Access needs",
        description = "What people need to take part on equal terms: theirs alone until they share it.")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class AccessNeedsResource {

    private final AccessNeedsService needs;
    private final Caller caller;

    AccessNeedsResource(AccessNeedsService needs, Caller caller) {
        this.needs = needs;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readMyAccessNeeds", summary = "Read what you said you need to take part")
    public AccessNeeds mine() {
        return needs.mine(caller.person());
    }

    @PUT
    @Operation(
            operationId = "sayMyAccessNeeds",
            summary = "Say what you need to take part, as adjustments; what is left out is taken back")
    public AccessNeeds say(@Valid @NotNull AccessNeeds request) {
        return needs.say(caller.person(), request);
    }
}

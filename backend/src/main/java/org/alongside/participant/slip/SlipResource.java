package org.alongside.participant.slip;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.alongside.shared.limit.Guesses;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/slips")
@Tag(name = "Without an account", description = "Six words by which somebody finds again what they said.")
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class SlipResource {

    private final EnteredPeople people;
    private final Guesses guesses;
    private final Caller caller;

    SlipResource(EnteredPeople people, Guesses guesses, Caller caller) {
        this.people = people;
        this.guesses = guesses;
        this.caller = caller;
    }

    @POST
    @Path("token")
    @PermitAll
    @Operation(
            operationId = "letInBySlip",
            summary = "Show the six words of a slip and get a token for twenty minutes, for what is yours")
    public GuestToken token(@Valid @NotNull NewSlip request) {
        return guesses.limited(() -> people.letIn(request, caller.now()));
    }

    @POST
    @Path("claim")
    @Authenticated
    @Operation(
            operationId = "claimSlip",
            summary = "Make what you said with a slip part of your account; the slip ends")
    public ClaimedView claim(@Valid @NotNull NewSlip request) {
        var me = caller.person();
        return guesses.limited(() -> people.claim(me, request));
    }
}

package org.alongside.project.invitation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.limit.Guesses;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/invitations")
@Tag(name = "Invitations", description = "How people come to a project that not everybody can see.")
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class InvitationResource {

    private final InvitationService invitations;
    private final Guesses guesses;
    private final Caller caller;

    InvitationResource(InvitationService invitations, Guesses guesses, Caller caller) {
        this.invitations = invitations;
        this.guesses = guesses;
        this.caller = caller;
    }

    @POST
    @Path("look-up")
    @PermitAll
    @Operation(operationId = "lookUpInvitation", summary = "See what an invitation is to, signed in or not")
    public InvitedTo lookUp(@Valid @NotNull InvitationKey request) {
        return guesses.limited(() -> invitations.lookUp(request.secret(), caller.now()));
    }

    @GET
    @Path("{invitationId}")
    @Authenticated
    @Operation(operationId = "readInvitation", summary = "Read an invitation, as a steward of its project")
    public InvitationView one(UUID invitationId) {
        return invitations.one(caller.actor(), invitationId);
    }

    @DELETE
    @Path("{invitationId}")
    @Authenticated
    @Operation(operationId = "revokeInvitation", summary = "Make an invitation open nothing, as a steward")
    public void revoke(UUID invitationId) {
        invitations.revoke(caller.actor(), invitationId);
    }
}

package org.alongside.project.invitation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}/invitations")
@Tag(name = "Invitations")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class ProjectInvitationsResource {

    private final InvitationService invitations;
    private final Caller caller;

    ProjectInvitationsResource(InvitationService invitations, Caller caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listInvitations",
            summary = "List the invitations to a project, as one of its stewards; latest first")
    public Page<InvitationView> list(
            UUID projectId, @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return invitations.ofProject(caller.actor(), projectId, cursor, limit);
    }

    @POST
    @Once
    @Operation(operationId = "invite", summary = "Make an invitation with a secret of your own, as a steward")
    public RestResponse<InvitationView> invite(UUID projectId, @Valid @NotNull NewInvitation request) {
        var invitation = invitations.invite(caller.actor(), projectId, request);
        return RestResponse.ResponseBuilder.<InvitationView>created(URI.create("/api/invitations/" + invitation.id()))
                .entity(invitation)
                .build();
    }
}

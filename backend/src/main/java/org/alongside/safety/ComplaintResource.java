package org.alongside.safety;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/contributions/{contributionId}/complaint")
@Tag(name = "Safety")
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class ComplaintResource {

    private final ComplaintService complaints;
    private final Caller caller;

    ComplaintResource(ComplaintService complaints, Caller caller) {
        this.complaints = complaints;
        this.caller = caller;
    }

    @POST
    @Once
    @PermissionsAllowed("contributions:write")
    @Operation(
            operationId = "complain",
            summary = "Complain about the hiding of your own words; somebody else than who hid them decides")
    public RestResponse<MyComplaint> complain(UUID contributionId, @Valid @NotNull NewComplaint request) {
        var complaint =
                complaints.complain(caller.actor(), contributionId, request).in(caller.language());
        return RestResponse.ResponseBuilder.<MyComplaint>created(URI.create(ComplaintService.address(contributionId)))
                .entity(complaint)
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "readMyComplaint",
            summary = "Read what became of your complaint, and whether you can complain now")
    public MyComplaint mine(UUID contributionId) {
        return complaints.mine(caller.actor(), contributionId).in(caller.language());
    }
}

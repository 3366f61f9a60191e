package org.alongside.safety;

import io.quarkus.security.Authenticated;
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

@Path("/api/projects/{projectId}/complaint")
@Tag(name = "Safety")
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class ProjectComplaintResource {

    private final ComplaintService complaints;
    private final Caller caller;

    ProjectComplaintResource(ComplaintService complaints, Caller caller) {
        this.complaints = complaints;
        this.caller = caller;
    }

    @POST
    @Once
    @Authenticated
    @Operation(
            operationId = "complainAboutHiding",
            summary = "Complain about the hiding of a project that you look after; another admin decides")
    public RestResponse<MyComplaint> complain(UUID projectId, @Valid @NotNull NewComplaint request) {
        var complaint = complaints
                .complainAboutProject(caller.person(), projectId, request)
                .in(caller.language());
        return RestResponse.ResponseBuilder.<MyComplaint>created(
                        URI.create("/api/projects/" + projectId + "/complaint"))
                .entity(complaint)
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "readComplaintAboutHiding",
            summary = "Read what became of the complaint, and whether you can complain now")
    public MyComplaint last(UUID projectId) {
        return complaints.aboutProject(caller.person(), projectId).in(caller.language());
    }
}

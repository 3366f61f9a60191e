package org.alongside.project.stage;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/projects/{projectId}")
@Tag(name = "Stages", description = "From planning to what comes afterwards, one stage at a time.")
@RunOnVirtualThread
class StageResource {

    private final StageService stages;
    private final Caller caller;

    StageResource(StageService stages, Caller caller) {
        this.stages = stages;
        this.caller = caller;
    }

    @GET
    @Path("stages")
    @PermitAll
    @PublicRead(ProjectService.KIND)
    @Operation(
            operationId = "readStages",
            summary = "Read how a project came to the stage it is in, and whether it is delivered together")
    public ProjectCourse course(UUID projectId) {
        return stages.course(caller.viewer(), projectId).in(caller.language());
    }

    @GET
    @Path("stages/next")
    @PermitAll
    @Cache(noStore = true, isPrivate = true)
    @Operation(
            operationId = "readNextStage",
            summary = "Read what must have been done together before a project goes on to its next stage")
    public NextStage next(UUID projectId) {
        return stages.next(caller.viewer(), projectId).in(caller.language());
    }

    @POST
    @Path("stages")
    @Once
    @Authenticated
    @Operation(
            operationId = "moveToStage",
            summary = "Go on to the next stage, or back to an earlier one, as a steward of the project")
    public RestResponse<ProjectCourse> move(UUID projectId, @Valid @NotNull NewStage request) {
        return RestResponse.ok(stages.move(caller.actor(), projectId, request).in(caller.language()));
    }

    @PUT
    @Path("co-delivery")
    @Authenticated
    @Operation(
            operationId = "declareCoDelivery",
            summary = "Declare whether a project is delivered together, as one of its stewards")
    public ProjectCourse declare(UUID projectId, @Valid @NotNull NewCoDelivery request) {
        return stages.declare(caller.actor(), projectId, request).in(caller.language());
    }
}

package org.alongside.project.fixedpoint;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/projects/{projectId}")
@Tag(name = "Fixed points", description = "What cannot change in a project, why, and who says so.")
@RunOnVirtualThread
class ProjectFixedPointsResource {

    private final FixedPointService points;
    private final Caller caller;

    ProjectFixedPointsResource(FixedPointService points, Caller caller) {
        this.points = points;
        this.caller = caller;
    }

    @GET
    @Path("fixed-points")
    @PermitAll
    @PublicRead({FixedPointService.KIND, ProjectService.KIND})
    @Operation(
            operationId = "listFixedPoints",
            summary = "List what cannot change in a project, then the twenty points that were lifted last")
    public FixedPointList list(UUID projectId) {
        return points.ofProject(caller.viewer(), projectId);
    }

    @POST
    @Path("fixed-points")
    @Once
    @Authenticated
    @Operation(
            operationId = "addFixedPoint",
            summary = "Write down a fixed point, as one of the stewards of the project")
    public RestResponse<FixedPointView> add(UUID projectId, @Valid @NotNull FixedPointDraft request) {
        var point = points.add(caller.actor(), projectId, request);
        return RestResponse.ResponseBuilder.<FixedPointView>created(URI.create("/api/fixed-points/" + point.id()))
                .entity(point)
                .build();
    }

    @PUT
    @Path("nothing-fixed")
    @Authenticated
    @Operation(operationId = "sayNothingIsFixed", summary = "Say that nothing is fixed, as one of the stewards")
    public FixedPointList sayNothingFixed(UUID projectId) {
        return points.sayNothingFixed(caller.actor(), projectId);
    }

    @DELETE
    @Path("nothing-fixed")
    @Authenticated
    @Operation(
            operationId = "takeBackThatNothingIsFixed",
            summary = "Take back that nothing is fixed, as one of the stewards")
    public FixedPointList unsayNothingFixed(UUID projectId) {
        return points.unsayNothingFixed(caller.actor(), projectId);
    }
}

package org.alongside.project.fixedpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.edit.IfMatch;
import org.alongside.shared.edit.MergePatch;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/fixed-points/{fixedPointId}")
@Tag(name = "Fixed points")
@RunOnVirtualThread
class FixedPointResource {

    private final FixedPointService points;
    private final Caller caller;

    FixedPointResource(FixedPointService points, Caller caller) {
        this.points = points;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({FixedPointService.KIND, ProjectService.KIND})
    @Operation(operationId = "readFixedPoint", summary = "Read a fixed point; its ETag is what an edit needs")
    public FixedPointView one(UUID fixedPointId) {
        return points.one(caller.viewer(), fixedPointId);
    }

    @PATCH
    @Authenticated
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "editFixedPoint",
            summary = "Change some fields of a fixed point, as one of the stewards of its project")
    @RequestBody(content = @Content(schema = @Schema(implementation = FixedPointDraft.class)))
    public FixedPointView edit(
            UUID fixedPointId, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch, @NotNull JsonNode request) {
        return points.edit(caller.actor(), fixedPointId, ifMatch, request);
    }

    @DELETE
    @Authenticated
    @Operation(operationId = "takeFixedPointOut", summary = "Take out a fixed point that should not stand there")
    public void takeOut(UUID fixedPointId) {
        points.takeOut(caller.actor(), fixedPointId);
    }

    @PUT
    @Path("lifted")
    @Authenticated
    @Operation(operationId = "liftFixedPoint", summary = "Say that a fixed point can change after all")
    public FixedPointView lift(UUID fixedPointId) {
        return points.lift(caller.actor(), fixedPointId);
    }

    @DELETE
    @Path("lifted")
    @Authenticated
    @Operation(operationId = "fixPointAgain", summary = "Say that a lifted point is fixed again")
    public FixedPointView fixAgain(UUID fixedPointId) {
        return points.fixAgain(caller.actor(), fixedPointId);
    }
}

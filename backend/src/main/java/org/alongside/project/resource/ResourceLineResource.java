package org.alongside.project.resource;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/api/resources/{resourceId}")
@Tag(name = "Resources")
@RunOnVirtualThread
class ResourceLineResource {

    private final ResourcePlanService plans;
    private final Caller caller;

    ResourceLineResource(ResourcePlanService plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({ResourcePlanService.KIND, ProjectService.KIND})
    @Operation(
            operationId = "readResource",
            summary = "Read one thing that a project needs; its ETag is what an edit needs")
    public ResourceLineView one(UUID resourceId) {
        return plans.one(caller.viewer(), resourceId);
    }

    @PATCH
    @Authenticated
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "editResource",
            summary = "Change what is needed or used of one thing, as one of the stewards of its project")
    @RequestBody(content = @Content(schema = @Schema(implementation = ResourceLineDraft.class)))
    public ResourceLineView edit(
            UUID resourceId, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch, @NotNull JsonNode request) {
        return plans.edit(caller.actor(), resourceId, ifMatch, request);
    }

    @DELETE
    @Authenticated
    @Operation(
            operationId = "takeResourceOut",
            summary = "Take out something that is not needed, with what is pledged of it")
    public void takeOut(UUID resourceId) {
        plans.takeOut(caller.actor(), resourceId);
    }
}

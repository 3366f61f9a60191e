package org.alongside.project.nextstep;

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

@Path("/api/next-steps/{nextStepId}")
@Tag(name = "Next steps")
@RunOnVirtualThread
class NextStepResource {

    private final NextStepService steps;
    private final Caller caller;

    NextStepResource(NextStepService steps, Caller caller) {
        this.steps = steps;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({NextStepService.KIND, ProjectService.KIND})
    @Operation(operationId = "readNextStep", summary = "Read a next step; its ETag is what an edit needs")
    public NextStepView one(UUID nextStepId) {
        return steps.one(caller.viewer(), nextStepId);
    }

    @PATCH
    @Authenticated
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "editNextStep",
            summary = "Change some fields of a next step, as one of the stewards of its project")
    @RequestBody(content = @Content(schema = @Schema(implementation = NextStepDraft.class)))
    public NextStepView edit(
            UUID nextStepId, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch, @NotNull JsonNode request) {
        return steps.edit(caller.actor(), nextStepId, ifMatch, request);
    }

    @DELETE
    @Authenticated
    @Operation(operationId = "takeNextStepOut", summary = "Take out a next step that should not stand there")
    public void takeOut(UUID nextStepId) {
        steps.takeOut(caller.actor(), nextStepId);
    }

    @PUT
    @Path("done")
    @Authenticated
    @Operation(operationId = "finishNextStep", summary = "Say that a next step is done")
    public NextStepView finish(UUID nextStepId) {
        return steps.finish(caller.actor(), nextStepId);
    }

    @DELETE
    @Path("done")
    @Authenticated
    @Operation(operationId = "reopenNextStep", summary = "Say that a next step is not done after all")
    public NextStepView reopen(UUID nextStepId) {
        return steps.reopen(caller.actor(), nextStepId);
    }
}

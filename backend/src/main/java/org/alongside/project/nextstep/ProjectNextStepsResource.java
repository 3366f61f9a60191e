package org.alongside.project.nextstep;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/projects/{projectId}/next-steps")
@Tag(name = "Next steps", description = "What happens next, who does it, and by when.")
@RunOnVirtualThread
class ProjectNextStepsResource {

    private final NextStepService steps;
    private final Caller caller;

    ProjectNextStepsResource(NextStepService steps, Caller caller) {
        this.steps = steps;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({NextStepService.KIND, ProjectService.KIND})
    @Operation(
            operationId = "listNextSteps",
            summary = "List what a project still has to do, soonest first, then the twenty things done last")
    public NextStepList list(UUID projectId) {
        return steps.ofProject(caller.viewer(), projectId);
    }

    @POST
    @Once
    @Authenticated
    @Operation(operationId = "addNextStep", summary = "Write down a next step, as one of the stewards of the project")
    public RestResponse<NextStepView> add(UUID projectId, @Valid @NotNull NextStepDraft request) {
        var step = steps.add(caller.actor(), projectId, request);
        return RestResponse.ResponseBuilder.<NextStepView>created(URI.create("/api/next-steps/" + step.id()))
                .entity(step)
                .build();
    }
}

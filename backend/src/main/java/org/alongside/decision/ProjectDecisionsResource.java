package org.alongside.decision;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}")
@Tag(name = "Decisions", description = "What was decided and why, and what a design still needs.")
@RunOnVirtualThread
class ProjectDecisionsResource {

    private final DecisionService decisions;
    private final DesignService designs;
    private final Caller caller;

    ProjectDecisionsResource(DecisionService decisions, DesignService designs, Caller caller) {
        this.decisions = decisions;
        this.designs = designs;
        this.caller = caller;
    }

    @GET
    @Path("decisions")
    @PermitAll
    @PublicRead({DecisionService.KIND, ProjectService.KIND})
    @Operation(operationId = "listDecisions", summary = "List what was decided in a project, latest first")
    public Page<DecisionView> list(
            UUID projectId, @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return decisions.ofProject(caller.viewer(), projectId, cursor, limit);
    }

    @POST
    @Path("decisions")
    @Once
    @Authenticated
    @Operation(operationId = "decide", summary = "Write down a decision, as one of the stewards of the project")
    public RestResponse<DecisionView> decide(UUID projectId, @Valid @NotNull NewDecision request) {
        var decision = decisions.decide(caller.actor(), projectId, request);
        return RestResponse.ResponseBuilder.<DecisionView>created(URI.create("/api/decisions/" + decision.id()))
                .entity(decision)
                .build();
    }

    @GET
    @Path("design")
    @PermitAll
    @PublicRead({DecisionService.KIND, ProjectService.KIND})
    @Operation(operationId = "readDesign", summary = "Read what of a design is decided, facet by facet")
    public DesignView design(UUID projectId) {
        return designs.ofProject(caller.viewer(), projectId);
    }

    @PUT
    @Path("design/{facet}/not-needed")
    @Authenticated
    @Operation(
            operationId = "sayFacetIsNotNeeded",
            summary = "Say why a facet of the design needs no decision, as one of the stewards of the project")
    public DesignView sayNotNeeded(UUID projectId, Facet facet, @Valid @NotNull NewNotNeeded request) {
        return designs.sayNotNeeded(caller.actor(), projectId, facet, request);
    }

    @DELETE
    @Path("design/{facet}/not-needed")
    @Authenticated
    @Operation(
            operationId = "takeBackThatFacetIsNotNeeded",
            summary = "Take back that a facet of the design needs no decision, as one of the stewards of the project")
    public DesignView takeBack(UUID projectId, Facet facet) {
        return designs.takeBack(caller.actor(), projectId, facet);
    }
}

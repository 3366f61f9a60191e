package org.alongside.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.alongside.shared.edit.IfMatch;
import org.alongside.shared.edit.MergePatch;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/evaluations")
@Tag(name = "Evaluations", description = "Rounds in which people judge together how it went.")
@RunOnVirtualThread
class EvaluationResource {

    private final EvaluationService evaluations;
    private final ClosingService closing;
    private final Caller caller;

    EvaluationResource(EvaluationService evaluations, ClosingService closing, Caller caller) {
        this.evaluations = evaluations;
        this.closing = closing;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead(EvaluationService.KIND)
    @Operation(operationId = "listEvaluations", summary = "List rounds, of one project or of all, latest first")
    public Page<EvaluationItem> list(
            @RestQuery @Nullable UUID project,
            @RestQuery @Nullable Cursor cursor,
            @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return evaluations.latest(caller.viewer(), project, cursor, limit);
    }

    @POST
    @Once
    @Authenticated
    @Operation(operationId = "openEvaluation", summary = "Open a round in a project, as one of its stewards")
    public RestResponse<EvaluationView> open(@Valid @NotNull NewEvaluation request) {
        var round = evaluations.open(caller.actor(), request);
        return RestResponse.ResponseBuilder.<EvaluationView>created(URI.create("/api/evaluations/" + round.id()))
                .entity(round)
                .build();
    }

    @GET
    @Path("{evaluationId}")
    @PermitAll
    @PublicRead(EvaluationService.KIND)
    @Operation(
            operationId = "readEvaluation",
            summary = "Read what a round asks and what was learned; its ETag is what concluding needs")
    public EvaluationView one(UUID evaluationId) {
        return evaluations.one(caller.viewer(), evaluationId);
    }

    @DELETE
    @Path("{evaluationId}")
    @Authenticated
    @Operation(
            operationId = "cancelEvaluation",
            summary = "Take a round back that nobody has answered yet, as a steward of its project")
    public void cancel(UUID evaluationId) {
        evaluations.cancel(caller.actor(), evaluationId);
    }

    @GET
    @Path("{evaluationId}/turnout")
    @PermitAll
    @PublicRead({EvaluationService.KIND, AnswerService.KIND})
    @Operation(operationId = "readTurnout", summary = "Read how many have answered, to the nearest five")
    public Turnout turnout(UUID evaluationId) {
        return evaluations.turnout(caller.viewer(), evaluationId).in(caller.language());
    }

    @POST
    @Path("{evaluationId}/closing")
    @Authenticated
    @Operation(
            operationId = "closeEvaluation",
            summary = "Close a round before its last day and count its answers for good, as a steward of its project")
    public EvaluationView close(UUID evaluationId) {
        return closing.close(caller.actor(), evaluationId);
    }

    @PATCH
    @Path("{evaluationId}")
    @Authenticated
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "concludeEvaluation",
            summary = "Say what you found, got wrong and learned in a closed round, as a steward of its project")
    @RequestBody(content = @Content(schema = @Schema(implementation = Conclusion.class)))
    public EvaluationView conclude(
            UUID evaluationId, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch, @NotNull JsonNode request) {
        return evaluations.conclude(caller.actor(), evaluationId, ifMatch, request);
    }
}

package org.alongside.evaluation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.alongside.shared.export.Csv;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/evaluations/{evaluationId}")
@Tag(name = "Evaluations")
@PermitAll
@RunOnVirtualThread
class ResultResource {

    private final ResultService results;
    private final Caller caller;

    ResultResource(ResultService results, Caller caller) {
        this.results = results;
        this.caller = caller;
    }

    @GET
    @Path("results")
    @PublicRead(EvaluationService.KIND)
    @Operation(
            operationId = "readResults",
            summary = "Read what came of a closed round, in three lenses, with what is hidden and why")
    public Results results(UUID evaluationId) {
        return results.of(caller.viewer(), evaluationId).in(caller.language());
    }

    @GET
    @Path("results.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "readResultsAsTable",
            summary =
                    "Take along the counts of a closed round as a table for a spreadsheet; absent counts are hidden ones")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> table(UUID evaluationId) {
        var shown = results.of(caller.viewer(), evaluationId).in(caller.language());
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> ResultTable.write(shown, out))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"results-%s.csv\"".formatted(evaluationId))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("comments")
    @PublicRead(EvaluationService.KIND)
    @Operation(
            operationId = "listComments",
            summary = "List what people answered in words, through one of the lenses, in no order that means anything")
    public Page<CommentView> comments(
            UUID evaluationId,
            @RestQuery @NotNull UUID question,
            @RestQuery @DefaultValue("EVERYONE") Lens lens,
            @RestQuery @Nullable Cursor cursor,
            @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return results.comments(caller.viewer(), evaluationId, question, lens, cursor, limit);
    }
}

package org.alongside.insight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.alongside.shared.export.Csv;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.publicread.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api")
@Tag(name = "For funders", description = "What public projects reach and learn, to take along.")
@PermitAll
@RunOnVirtualThread
class ProjectRecordResource {

    private final ProjectRecords records;

    ProjectRecordResource(ProjectRecords records) {
        this.records = records;
    }

    @GET
    @Path("project-records")
    @PublicRead({"project", "membership", "contribution", "evaluation"})
    @Operation(
            operationId = "listProjectRecords",
            summary = "List public projects with what they reached and learned, newest first")
    public Page<ProjectRecord> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return records.page(cursor, limit);
    }

    @GET
    @Path("project-records.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "readProjectTable",
            summary = "Take along all public projects as one table for a spreadsheet, in the columns of the list")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> table() {
        return RestResponse.ResponseBuilder.ok((StreamingOutput) records::table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"projects.csv\"")
                .build();
    }
}

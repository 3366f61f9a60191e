package org.alongside.safety;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/reports")
@Tag(name = "Safety", description = "Reporting what harms, deciding about it, and complaining about a decision.")
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class ReportResource {

    private final ReportService reports;
    private final ModerationService moderation;
    private final Caller caller;

    ReportResource(ReportService reports, ModerationService moderation, Caller caller) {
        this.reports = reports;
        this.moderation = moderation;
        this.caller = caller;
    }

    @POST
    @Once
    @PermitAll
    @Operation(
            operationId = "report",
            summary = "Report a public text that harms, signed in or not; nothing is kept of who is not")
    public RestResponse<Receipt> report(@Valid @NotNull NewReport request) {
        var receipt = reports.report(caller.anyone(), caller.now(), request);
        return RestResponse.ResponseBuilder.<Receipt>created(URI.create("/api/reports/" + receipt.id()))
                .entity(receipt)
                .build();
    }

    @GET
    @Path("{reportId}")
    @PermitAll
    @Operation(operationId = "readReceipt", summary = "Read how a report ended, with the id on its receipt")
    public Receipt receipt(UUID reportId) {
        return reports.receipt(reportId);
    }

    @GET
    @RolesAllowed("admin")
    @Operation(
            operationId = "listReportsForAdmins",
            summary = "List what nobody in a project may decide, as an admin; open ones first, oldest first")
    public Page<CaseView> forAdmins(
            @RestQuery @Nullable QueuePlace cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        var locale = caller.language();
        return moderation.forAdmins(caller.person(), cursor, limit).map(one -> one.in(locale));
    }
}

package org.alongside.safety;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/participants/me/reports")
@Tag(name = "Participants")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class MyReportsResource {

    private final ReportService reports;
    private final Caller caller;

    MyReportsResource(ReportService reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMyReports",
            summary = "List what you reported and what became of it, latest day first")
    public Page<MyReport> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return reports.mine(caller.person(), cursor, limit);
    }
}

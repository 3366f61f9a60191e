package org.alongside.safety;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}/reports")
@Tag(name = "Safety")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class ProjectReportsResource {

    private final ModerationService moderation;
    private final Caller caller;

    ProjectReportsResource(ModerationService moderation, Caller caller) {
        this.moderation = moderation;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listReports",
            summary = "List what was reported or complained about in a project, as a steward or facilitator; "
                    + "open ones first, oldest first")
    public Page<CaseView> list(
            UUID projectId,
            @RestQuery @Nullable QueuePlace cursor,
            @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        var locale = caller.language();
        return moderation.ofProject(caller.person(), projectId, cursor, limit).map(one -> one.in(locale));
    }
}

package org.alongside.project.sharing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/participants/me/access-needs/shares")
@Tag(name = "Access needs")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class MySharingResource {

    private final SharingService sharing;
    private final Caller caller;

    MySharingResource(SharingService sharing, Caller caller) {
        this.sharing = sharing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMyAccessShares",
            summary =
                    "List the projects you take part in, with those whose organisers see your access needs; latest first")
    public Page<SharedWith> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return sharing.mine(caller.person(), cursor, limit);
    }

    @PUT
    @Path("{projectId}")
    @Operation(
            operationId = "shareMyAccessNeeds",
            summary = "Let the stewards and facilitators of a project see your access needs")
    public void share(UUID projectId) {
        sharing.share(caller.person(), projectId);
    }

    @DELETE
    @Path("{projectId}")
    @Operation(operationId = "stopSharingMyAccessNeeds", summary = "Stop showing a project your access needs")
    public void stop(UUID projectId) {
        sharing.stop(caller.person(), projectId);
    }
}

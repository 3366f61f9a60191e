package org.alongside.project.sharing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

@Path("/api/projects/{projectId}/access-needs")
@Tag(name = "Access needs")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class ToProvideResource {

    private final SharingService sharing;
    private final Caller caller;

    ToProvideResource(SharingService sharing, Caller caller) {
        this.sharing = sharing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAccessNeeds",
            summary =
                    "List what members shared that they need, as a steward or facilitator; each of them sees that you looked")
    public Page<ToProvide> list(
            UUID projectId, @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return sharing.toProvide(caller.person(), projectId, cursor, limit);
    }
}

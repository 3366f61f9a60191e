package org.alongside.project.sharing;

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

@Path("/api/participants/me/access-needs/looks")
@Tag(name = "Access needs")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class MyLooksResource {

    private final SharingService sharing;
    private final Caller caller;

    MyLooksResource(SharingService sharing, Caller caller) {
        this.sharing = sharing;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listLooksAtMyAccessNeeds",
            summary = "List every look of an organiser at your access needs, latest first")
    public Page<LookView> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return sharing.looks(caller.person(), cursor, limit);
    }
}

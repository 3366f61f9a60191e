package org.alongside.project;

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

@Path("/api/participants/me/projects")
@Tag(name = "Participants")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class MyProjectsResource {

    private final ProjectList list;
    private final Caller caller;

    MyProjectsResource(ProjectList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyProjects", summary = "List the projects you take part in, latest first")
    public Page<MyProject> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return list.mine(caller.person(), cursor, limit);
    }
}

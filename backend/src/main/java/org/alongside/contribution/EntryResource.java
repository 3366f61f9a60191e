package org.alongside.contribution;

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

@Path("/api/projects/{projectId}/entries")
@Tag(name = "Without an account")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class EntryResource {

    private final EntryService entries;
    private final Caller caller;

    EntryResource(EntryService entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEntries", summary = "List what you wrote down for others, latest day first")
    public Page<EntryView> list(
            UUID projectId, @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return entries.list(caller.person(), projectId, cursor, limit);
    }
}

package org.alongside.contribution;

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

@Path("/api/participants/me/contributions")
@Tag(name = "Participants")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class MyContributionsResource {

    private final ContributionList list;
    private final Caller caller;

    MyContributionsResource(ContributionList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyContributions", summary = "List what you brought, latest day first")
    public Page<MyContribution> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        var locale = caller.language();
        return list.mine(caller.individual(), cursor, limit).map(one -> one.in(locale));
    }
}

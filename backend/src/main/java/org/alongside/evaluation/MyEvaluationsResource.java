package org.alongside.evaluation;

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

@Path("/api/participants/me/evaluations")
@Tag(name = "Participants")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class MyEvaluationsResource {

    private final MyRounds rounds;
    private final Caller caller;

    MyEvaluationsResource(MyRounds rounds, Caller caller) {
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyEvaluations", summary = "List the open rounds that ask you, latest first")
    public Page<MyEvaluation> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return rounds.asking(caller.individual(), cursor, limit);
    }
}

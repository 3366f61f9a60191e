package org.alongside.project.interest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/api/projects/{projectId}")
@Tag(name = "Interests", description = "What people and organisations have to gain or to lose, said by themselves.")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class InterestResource {

    private final InterestService interests;
    private final Caller caller;

    InterestResource(InterestService interests, Caller caller) {
        this.interests = interests;
        this.caller = caller;
    }

    @GET
    @Path("interests")
    @Operation(
            operationId = "listInterests",
            summary = "List what the people declared who take part, as one of them; latest first")
    public Page<MemberInterest> list(
            UUID projectId, @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return interests.ofMembers(caller.actor(), projectId, cursor, limit);
    }

    @GET
    @Path("my-interest")
    @Operation(operationId = "readMyInterest", summary = "Read what you declared in a project")
    public MyInterest mine(UUID projectId) {
        return interests.mine(caller.person(), projectId);
    }

    @PUT
    @Path("my-interest")
    @Operation(
            operationId = "declareMyInterest",
            summary = "Declare to those who take part what you have to gain or to lose; without words, nothing")
    public MyInterest declare(UUID projectId, @Valid @NotNull Declaration request) {
        return interests.declare(caller.person(), projectId, request);
    }

    @DELETE
    @Path("my-interest")
    @Operation(operationId = "takeMyInterestBack", summary = "Take back what you declared in a project")
    public void takeBack(UUID projectId) {
        interests.takeBack(caller.person(), projectId);
    }
}

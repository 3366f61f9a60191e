package org.alongside.project.resource;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/resources/{resourceId}")
@Tag(name = "Resources")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class PledgeResource {

    private final PledgeService pledges;
    private final Caller caller;

    PledgeResource(PledgeService pledges, Caller caller) {
        this.pledges = pledges;
        this.caller = caller;
    }

    @PUT
    @Path("my-pledge")
    @Operation(
            operationId = "pledge",
            summary = "Pledge some of what a project needs, or change how much, as somebody who takes part")
    public MyPledge pledge(UUID resourceId, @Valid @NotNull NewPledge request) {
        return pledges.pledge(caller.person(), resourceId, request);
    }

    @DELETE
    @Path("my-pledge")
    @Operation(operationId = "takePledgeBack", summary = "Take your pledge back, without giving a reason")
    public void takeBack(UUID resourceId) {
        pledges.takeBack(caller.person(), resourceId);
    }

    @PUT
    @Path("pledges/{organisationId}")
    @Operation(
            operationId = "recordPledge",
            summary = "Write down what an organisation of the project pledges, as one of the stewards")
    public PledgeView pledgeOf(UUID resourceId, UUID organisationId, @Valid @NotNull NewOrganisationPledge request) {
        return pledges.pledgeOf(caller.actor(), resourceId, organisationId, request);
    }

    @DELETE
    @Path("pledges/{organisationId}")
    @Operation(
            operationId = "takeRecordedPledgeOut",
            summary = "Take out what an organisation has pledged, as one of the stewards")
    public void takeOutOf(UUID resourceId, UUID organisationId) {
        pledges.takeOutOf(caller.actor(), resourceId, organisationId);
    }
}

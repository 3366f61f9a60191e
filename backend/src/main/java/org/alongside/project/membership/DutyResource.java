package org.alongside.project.membership;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/memberships/{membershipId}/duties/{duty}")
@Tag(name = "Taking part")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class DutyResource {

    private final DutyService duties;
    private final Caller caller;

    DutyResource(DutyService duties, Caller caller) {
        this.duties = duties;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "offerDuty", summary = "Offer a duty to a member, as a steward of the project")
    public void offer(UUID membershipId, Duty duty) {
        duties.offer(caller.actor(), membershipId, duty);
    }

    @DELETE
    @Operation(operationId = "takeOfferBack", summary = "Take back an offer that was not answered, as a steward")
    public void takeOfferBack(UUID membershipId, Duty duty) {
        duties.takeOfferBack(caller.actor(), membershipId, duty);
    }
}

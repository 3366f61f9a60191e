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

@Path("/api/projects/{projectId}/my-membership/duties/{duty}")
@Tag(name = "Taking part")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class MyDutyResource {

    private final DutyService duties;
    private final Caller caller;

    MyDutyResource(DutyService duties, Caller caller) {
        this.duties = duties;
        this.caller = caller;
    }

    @PUT
    @Operation(operationId = "takeOnDuty", summary = "Take on a duty that a steward offered you")
    public MembershipView takeOn(UUID projectId, Duty duty) {
        return duties.takeOn(caller.person(), projectId, duty);
    }

    @DELETE
    @Operation(operationId = "giveBackDuty", summary = "Give back a duty you hold, or decline one you were offered")
    public MembershipView giveBack(UUID projectId, Duty duty) {
        return duties.giveBack(caller.person(), projectId, duty);
    }
}

package org.alongside.safety;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/contributions/{contributionId}/hiding")
@Tag(name = "Safety")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class HidingResource {

    private final ModerationService moderation;
    private final Caller caller;

    HidingResource(ModerationService moderation, Caller caller) {
        this.moderation = moderation;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "hideContribution",
            summary = "Hide somebody's words, with the house rule they break and a reason, as a steward or facilitator")
    public CaseView hide(UUID contributionId, @Valid @NotNull NewHiding request) {
        return moderation.hide(caller.person(), contributionId, request).in(caller.language());
    }
}

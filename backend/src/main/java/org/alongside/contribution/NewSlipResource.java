package org.alongside.contribution;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.participant.slip.NewSlip;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/contributions/{contributionId}/slip")
@Tag(name = "Without an account")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class NewSlipResource {

    private final EntryService entries;
    private final Caller caller;

    NewSlipResource(EntryService entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "handOutSlipAnew",
            summary = "Give somebody for whom you wrote something down new words; the old ones end")
    public void handOut(UUID contributionId, @Valid @NotNull NewSlip request) {
        entries.handOutSlipAnew(caller.person(), contributionId, request);
    }
}

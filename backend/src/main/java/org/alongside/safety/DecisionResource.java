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

@Path("/api/safety-cases/{caseId}/decision")
@Tag(name = "Safety")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class DecisionResource {

    private final ModerationService moderation;
    private final Caller caller;

    DecisionResource(ModerationService moderation, Caller caller) {
        this.moderation = moderation;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "decideCase",
            summary = "End a case with a reason: leave the text, or decide about a complaint")
    public CaseView decide(UUID caseId, @Valid @NotNull NewDecision request) {
        return moderation.decide(caller.person(), caseId, request).in(caller.language());
    }
}

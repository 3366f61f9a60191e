package org.alongside.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/decisions/{decisionId}")
@Tag(name = "Decisions")
@RunOnVirtualThread
class DecisionResource {

    private final DecisionService decisions;
    private final Caller caller;

    DecisionResource(DecisionService decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({DecisionService.KIND, ProjectService.KIND})
    @Operation(operationId = "readDecision", summary = "Read a decision, with what was weighed and why")
    public DecisionView one(UUID decisionId) {
        return decisions.one(caller.viewer(), decisionId);
    }
}

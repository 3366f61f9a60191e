package org.alongside.evaluation.learning;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/projects/{projectId}/learnings")
@Tag(name = "Learnings")
@RunOnVirtualThread
class ProjectLearningsResource {

    private final LearningService learnings;
    private final Caller caller;

    ProjectLearningsResource(LearningService learnings, Caller caller) {
        this.learnings = learnings;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({"evaluation", "project", LearningService.KIND})
    @Operation(
            operationId = "listLearningsForProject",
            summary = "List what other projects of the same theme learned, and what this one made of it")
    public Page<LearningView> list(
            UUID projectId, @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return learnings.offeredTo(caller.viewer(), projectId, cursor, limit);
    }

    @PUT
    @Path("{learningId}")
    @Authenticated
    @Operation(
            operationId = "replyToLearning",
            summary = "Say whether your project applied what another learned, or why not, as a steward")
    public ReplyView reply(UUID projectId, UUID learningId, @Valid @NotNull NewReply request) {
        return learnings.reply(caller.actor(), projectId, learningId, request);
    }
}

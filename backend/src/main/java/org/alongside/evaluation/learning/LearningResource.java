package org.alongside.evaluation.learning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.alongside.project.Theme;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.publicread.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/learnings")
@Tag(name = "Learnings", description = "What projects learned, for others to use.")
@PermitAll
@RunOnVirtualThread
class LearningResource {

    private final LearningService learnings;

    LearningResource(LearningService learnings) {
        this.learnings = learnings;
    }

    @GET
    @PublicRead({"evaluation", "project"})
    @Operation(operationId = "listLearnings", summary = "List what public projects learned, latest first")
    public Page<LearningView> list(
            @RestQuery @Nullable Theme theme,
            @RestQuery @Nullable Cursor cursor,
            @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return learnings.latest(theme, cursor, limit);
    }
}

package org.alongside.shared.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.alongside.shared.page.Limit;
import org.alongside.shared.publicread.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/changes")
@Tag(name = "Changes", description = "What happened, for whoever keeps a copy.")
@RunOnVirtualThread
class ChangeResource {

    private final ChangeFeed feed;

    ChangeResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @PublicRead(Sequencer.FEED)
    @Operation(
            operationId = "listChanges",
            summary = "List what happened in public after a place in the feed, oldest first, about a second behind")
    public ChangePage after(@RestQuery @Nullable Position after, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return feed.after(Objects.requireNonNullElse(after, Position.START), limit);
    }
}

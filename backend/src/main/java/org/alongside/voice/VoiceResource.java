package org.alongside.voice;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.edit.IfMatch;
import org.alongside.shared.edit.MergePatch;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/voices/{voiceId}")
@Tag(name = "Voices")
@RunOnVirtualThread
class VoiceResource {

    private final VoiceService voices;
    private final Caller caller;

    VoiceResource(VoiceService voices, Caller caller) {
        this.voices = voices;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({VoiceService.KIND, ProjectService.KIND})
    @Operation(operationId = "readVoice", summary = "Read who is affected; its ETag is what an edit needs")
    public VoiceView one(UUID voiceId) {
        return voices.one(caller.viewer(), voiceId);
    }

    @PATCH
    @Authenticated
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "editVoice",
            summary = "Change what is said of somebody affected, as one of the stewards of the project")
    @RequestBody(content = @Content(schema = @Schema(implementation = VoiceDraft.class)))
    public VoiceView edit(
            UUID voiceId, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch, @NotNull JsonNode request) {
        return voices.edit(caller.actor(), voiceId, ifMatch, request);
    }

    @DELETE
    @Authenticated
    @Operation(operationId = "takeVoiceOut", summary = "Take out a voice that should not stand there")
    public void takeOut(UUID voiceId) {
        voices.takeOut(caller.actor(), voiceId);
    }
}

package org.alongside.voice;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/projects/{projectId}/voices")
@Tag(name = "Voices", description = "Who is affected by a project, and who of them is missing.")
@RunOnVirtualThread
class ProjectVoicesResource {

    private final VoiceService voices;
    private final Caller caller;

    ProjectVoicesResource(VoiceService voices, Caller caller) {
        this.voices = voices;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({VoiceService.KIND, ProjectService.KIND})
    @Operation(operationId = "listVoices", summary = "List who is affected by a project: those who are missing first")
    public VoiceList list(UUID projectId) {
        return voices.ofProject(caller.viewer(), projectId);
    }

    @POST
    @Once
    @Authenticated
    @Operation(
            operationId = "addVoice",
            summary = "Write down somebody affected, as one of the stewards of the project")
    public RestResponse<VoiceView> add(UUID projectId, @Valid @NotNull VoiceDraft request) {
        var voice = voices.add(caller.actor(), projectId, request);
        return RestResponse.ResponseBuilder.<VoiceView>created(URI.create("/api/voices/" + voice.id()))
                .entity(voice)
                .build();
    }
}

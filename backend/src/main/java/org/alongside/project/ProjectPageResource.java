package org.alongside.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.alongside.shared.language.Phrases;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.security.Caller;
import org.alongside.shared.security.Viewer;
import org.alongside.shared.web.AppPage;
import org.alongside.shared.web.Preview;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The address on a poster. The page carries what the project is, so that a messenger, a search engine and a browser
/// without JavaScript can show it. They are what a stranger may read, whoever asks: a page may be kept and passed on.
@Path("/projects/{projectId}")
@RunOnVirtualThread
class ProjectPageResource {

    private final ProjectService projects;
    private final AppPage page;
    private final Caller caller;
    private final String address;

    ProjectPageResource(
            ProjectService projects,
            AppPage page,
            Caller caller,
            @ConfigProperty(name = "alongside.url") String address) {
        this.projects = projects;
        this.page = page;
        this.caller = caller;
        this.address = address;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response page(UUID projectId) {
        try {
            return answer(200, page.about(preview(projects.one(Viewer.nobody(), projectId))));
        } catch (NotFound _) {
            return answer(404, page.plain());
        }
    }

    private Preview preview(ProjectView project) {
        var locale = caller.language();
        var stage = Phrases.say(locale, "stage." + project.stage());
        return new Preview(
                project.title(),
                project.summary(),
                project.lang(),
                Phrases.say(locale, "page.stage").replace("{0}", stage),
                Phrases.say(locale, "page.needs-javascript"),
                address + "/projects/" + project.id());
    }

    private static Response answer(int status, String html) {
        return Response.status(status)
                .entity(html)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .build();
    }
}

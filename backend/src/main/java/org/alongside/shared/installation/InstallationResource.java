package org.alongside.shared.installation;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.alongside.shared.publicread.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/installation")
@Tag(name = "Installation", description = "Who runs this, whom to call, and what people agree to.")
@PermitAll
@NonBlocking
class InstallationResource {

    private final Installation installation;

    InstallationResource(Installation installation) {
        this.installation = installation;
    }

    @GET
    @PublicRead("installation")
    @Operation(operationId = "readInstallation", summary = "Read who runs this installation and whom to call for help")
    public InstallationView installation() {
        return InstallationView.of(installation);
    }

    @GET
    @Path("terms")
    @PublicRead("installation")
    @Operation(operationId = "readTerms", summary = "Read the terms that people accept when they take part")
    public DocumentView terms() {
        return DocumentView.of(installation.terms(), installation.lang());
    }

    @GET
    @Path("privacy")
    @PublicRead("installation")
    @Operation(operationId = "readPrivacyNotice", summary = "Read what happens with personal data")
    public DocumentView privacy() {
        return DocumentView.of(installation.privacy(), installation.lang());
    }

    @GET
    @Path("accessibility")
    @PublicRead("installation")
    @Operation(operationId = "readAccessibility", summary = "Read how accessible this is, and what is not")
    public DocumentView accessibility() {
        return DocumentView.of(installation.accessibility(), installation.lang());
    }
}

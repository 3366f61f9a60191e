package org.alongside.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.publicread.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/organisations")
@Tag(name = "Organisations", description = "Partner bodies that take part in projects.")
@RunOnVirtualThread
class OrganisationResource {

    private final OrganisationService organisations;

    OrganisationResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @GET
    @PermitAll
    @PublicRead(OrganisationService.KIND)
    @Operation(operationId = "listOrganisations", summary = "List organisations, newest first")
    public Page<OrganisationView> list(
            @RestQuery @Nullable Cursor cursor, @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit) {
        return organisations.newest(cursor, limit);
    }

    @GET
    @Path("{organisationId}")
    @PermitAll
    @PublicRead(OrganisationService.KIND)
    @Operation(operationId = "readOrganisation", summary = "Read an organisation")
    public OrganisationView one(UUID organisationId) {
        return organisations.one(organisationId);
    }
}

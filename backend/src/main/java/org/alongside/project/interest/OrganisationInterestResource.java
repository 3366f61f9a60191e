package org.alongside.project.interest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/projects/{projectId}/organisation-interests")
@Tag(name = "Interests")
@RunOnVirtualThread
class OrganisationInterestResource {

    private final OrganisationInterestService interests;
    private final Caller caller;

    OrganisationInterestResource(OrganisationInterestService interests, Caller caller) {
        this.interests = interests;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({OrganisationInterestService.KIND, ProjectService.KIND})
    @Operation(
            operationId = "listOrganisationInterests",
            summary = "List the organisations that take part in a project, with what they declared")
    public OrganisationInterestList list(UUID projectId) {
        return interests.ofProject(caller.viewer(), projectId);
    }

    @PUT
    @Path("{organisationId}")
    @Authenticated
    @Operation(
            operationId = "declareInterestOfOrganisation",
            summary = "Write down what an organisation has to gain or to lose, as one of the stewards of the project")
    public OrganisationInterestView declare(UUID projectId, UUID organisationId, @Valid @NotNull Declaration request) {
        return interests.declare(caller.actor(), projectId, organisationId, request);
    }

    @DELETE
    @Path("{organisationId}")
    @Authenticated
    @Operation(
            operationId = "takeInterestOfOrganisationBack",
            summary = "Take back what was written down for an organisation, as one of the stewards of the project")
    public void takeBack(UUID projectId, UUID organisationId) {
        interests.takeBack(caller.actor(), projectId, organisationId);
    }
}

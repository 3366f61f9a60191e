package org.alongside.project.resource;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.alongside.organisation.OrganisationService;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.MembershipService;
import org.alongside.shared.idempotency.Once;
import org.alongside.shared.publicread.PublicRead;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/projects/{projectId}/resources")
@Tag(name = "Resources", description = "What a project needs, what is pledged of it and by whom, and what is used.")
@RunOnVirtualThread
class ResourcePlanResource {

    private final ResourcePlanService plans;
    private final PledgeService pledges;
    private final Caller caller;

    ResourcePlanResource(ResourcePlanService plans, PledgeService pledges, Caller caller) {
        this.plans = plans;
        this.pledges = pledges;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @PublicRead({ResourcePlanService.KIND, ProjectService.KIND, OrganisationService.KIND, MembershipService.KIND})
    @Operation(
            operationId = "readResourcePlan",
            summary = "Read what a project needs, what is pledged and used, and how its stewards cope with the rest")
    public ResourcePlan plan(UUID projectId) {
        return plans.plan(caller.viewer(), projectId);
    }

    @GET
    @Path("mine")
    @Authenticated
    @Cache(noStore = true, isPrivate = true)
    @Operation(operationId = "readMyPledges", summary = "Read what you have pledged to a project yourself")
    public MyPledges mine(UUID projectId) {
        return pledges.mine(caller.person(), projectId);
    }

    @POST
    @Once
    @Authenticated
    @Operation(
            operationId = "addResource",
            summary = "Write down something that a project needs, as one of its stewards")
    public RestResponse<ResourceLineView> add(UUID projectId, @Valid @NotNull ResourceLineDraft request) {
        var line = plans.add(caller.actor(), projectId, request);
        return RestResponse.ResponseBuilder.<ResourceLineView>created(URI.create("/api/resources/" + line.id()))
                .entity(line)
                .build();
    }

    @PUT
    @Path("coping")
    @Authenticated
    @Operation(
            operationId = "sayHowWeCope",
            summary = "Say how the project copes in its present stage with what is missing, as one of its stewards")
    public ResourcePlan cope(UUID projectId, @Valid @NotNull NewCoping request) {
        return plans.cope(caller.actor(), projectId, request);
    }
}

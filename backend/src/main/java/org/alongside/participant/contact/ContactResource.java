package org.alongside.participant.contact;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

@Path("/api/participants/me/contact")
@Tag(name = "Participants")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class ContactResource {

    private final ContactService contacts;
    private final Caller caller;

    ContactResource(ContactService contacts, Caller caller) {
        this.contacts = contacts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readMyContact", summary = "Read how you like to be contacted, and how often at most")
    public Contact mine() {
        return contacts.mine(caller.person());
    }

    @PUT
    @Operation(
            operationId = "sayMyContact",
            summary = "Say how you like to be contacted and how often you may be asked; what is left out is taken back")
    public Contact say(@Valid @NotNull Contact request) {
        return contacts.say(caller.person(), request);
    }
}

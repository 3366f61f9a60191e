package org.alongside.shared.place;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.alongside.shared.publicread.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/places")
@Tag(name = "Places", description = "Where projects take place.")
@NonBlocking
class PlaceResource {

    private final Places places;

    PlaceResource(Places places) {
        this.places = places;
    }

    @GET
    @PermitAll
    @PublicRead("place")
    @Operation(operationId = "listPlaces", summary = "List the places of this installation")
    public PlaceList list() {
        return new PlaceList(places.all());
    }
}

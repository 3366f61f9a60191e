package org.alongside.project;

import java.util.Comparator;
import java.util.UUID;

/// An organisation that takes part, by name.
public record OrganisationPart(UUID organisationId, String name, Part part) {

    /// Who leads comes first. Not left to the database, which orders ids in another way.
    static final Comparator<OrganisationPart> ORDER =
            Comparator.comparing(OrganisationPart::part).thenComparing(OrganisationPart::organisationId);
}

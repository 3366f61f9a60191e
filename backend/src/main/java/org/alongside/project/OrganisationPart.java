package org.alongside.project;

import java.util.UUID;

/// An organisation that takes part, by name.
public record OrganisationPart(UUID organisationId, String name, Part part) {}

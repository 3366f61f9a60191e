package org.alongside.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// An organisation in a project, as the project's stewards say it.
@Embeddable
public record TakingPart(
        @NotNull UUID organisationId,
        @NotNull @Enumerated(EnumType.STRING) Part part) {}

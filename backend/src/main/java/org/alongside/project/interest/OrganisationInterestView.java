package org.alongside.project.interest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an organisation declared that takes part in a project; without a day nothing yet, with a day and without words
/// that it has nothing to declare.
public record OrganisationInterestView(
        UUID organisationId,
        String name,
        @Nullable LocalDate saidOn,
        @Nullable String words) {}

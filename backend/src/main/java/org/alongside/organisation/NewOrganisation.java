package org.alongside.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of an organisation when it is entered.
public record NewOrganisation(
        String name,
        OrganisationKind kind,
        String summary,
        @Nullable String website,
        boolean championsCoProduction,
        @Nullable UUID parentId) {}

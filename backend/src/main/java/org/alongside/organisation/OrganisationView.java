package org.alongside.organisation;

import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.jspecify.annotations.Nullable;

/// An organisation as anyone may see it. The parent is the umbrella it stands under.
public record OrganisationView(
        UUID id,
        String name,
        OrganisationKind kind,
        String summary,
        @Nullable String website,
        boolean championsCoProduction,
        @Nullable UUID parentId,
        @Nullable String parentName,
        Instant enteredAt) {

    Cursor cursor() {
        return new Cursor(enteredAt, id);
    }
}

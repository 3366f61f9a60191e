package org.alongside.contribution;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a contribution comes from: a person or an organisation, and the name it would be credited to.
record Source(@Nullable UUID participant, @Nullable UUID organisation, String name) {

    boolean isSame(@Nullable UUID participantId, @Nullable UUID organisationId) {
        return Objects.equals(participant, participantId) && Objects.equals(organisation, organisationId);
    }

    /// An organisation is always named.
    Credit credit(CreditBy choice) {
        return organisation == null ? Credit.of(choice, name) : Credit.of(CreditBy.NAME, name);
    }
}

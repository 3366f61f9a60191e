package org.alongside.contribution;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.UUID;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Where a contribution comes from: a person or an organisation, and the name it would be credited to. Somebody written
/// down without a name cannot be credited.
record Source(
        @Nullable UUID participant,
        @Nullable UUID organisation,
        @Nullable String name) {

    UUID person() {
        return requireNonNull(participant);
    }

    boolean isSame(@Nullable UUID participantId, @Nullable UUID organisationId) {
        return Objects.equals(participant, participantId) && Objects.equals(organisation, organisationId);
    }

    /// An organisation is always named.
    Credit credit(CreditBy choice) {
        if (name == null) {
            if (choice != CreditBy.NOBODY) {
                throw new Invalid(Violation.at("/creditBy", "Say what to call them, or choose not to name them."));
            }
            return new Credit(null);
        }
        return organisation == null ? Credit.of(choice, name) : Credit.of(CreditBy.NAME, name);
    }
}

package org.alongside.participant.access;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.shared.cipher.Sealed;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// Somebody's access needs as the database has them: that there are some, and nothing of what they are.
@Entity
@Table(name = "access_needs")
class SealedNeeds {

    @Id
    private UUID id;

    @Personal(purpose = "to know whose needs they are", seenBy = "the person", keptFor = "until taken back or erased")
    private UUID participantId;

    @Embedded
    @Personal(
            purpose = "to let people take part on equal terms",
            seenBy =
                    "the person; stewards and facilitators of projects with which they are shared, each look written down",
            keptFor = "until taken back or erased")
    private @Nullable Sealed needs;

    protected SealedNeeds() {} // for Hibernate

    void become(Sealed sealed) {
        needs = sealed;
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    @Nullable
    Sealed needs() {
        return needs;
    }
}

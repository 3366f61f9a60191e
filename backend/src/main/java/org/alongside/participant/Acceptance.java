package org.alongside.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.privacy.Personal;
import org.hibernate.annotations.Immutable;

/// That a person accepted these versions of the terms and the privacy notice. Newer versions make a new row.
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@IdClass(Acceptance.Key.class)
class Acceptance {

    record Key(UUID participantId, String terms, String privacy) {}

    @Id
    @Personal(purpose = "to know who accepted them", seenBy = "the person", keptFor = "until erased")
    private UUID participantId;

    @Id
    @Personal(purpose = "to know what was agreed", seenBy = "the person", keptFor = "until erased")
    private String terms;

    @Id
    @Personal(purpose = "to know what was agreed", seenBy = "the person", keptFor = "until erased")
    private String privacy;

    @Personal(purpose = "to know since when it is agreed", seenBy = "the person", keptFor = "until erased")
    private LocalDate acceptedOn;

    protected Acceptance() {} // for Hibernate

    String terms() {
        return terms;
    }

    String privacy() {
        return privacy;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }
}

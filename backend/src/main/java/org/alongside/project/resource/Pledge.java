package org.alongside.project.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// What an organisation or a person gives of one thing that is needed. Each has one pledge of it, and may change it.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Pledge {

    @Id
    private UUID id;

    private UUID lineId;
    private @Nullable UUID organisationId;

    @Personal(
            purpose = "to know who pledged it",
            seenBy = "the person",
            keptFor = "until taken back, until they leave the project, or until erased")
    private @Nullable UUID participantId;

    @Personal(
            purpose = "to name people beside what they pledge, if they want it",
            seenBy = "everyone",
            keptFor = "until taken back, until they leave the project, or until erased")
    private @Nullable String shownAs;

    @Personal(
            purpose = "to show what a project can count on",
            seenBy = "everyone",
            keptFor = "until taken back, until they leave the project, or until erased")
    private BigDecimal amount = BigDecimal.ZERO;

    @Personal(
            purpose = "to show what a project can count on",
            seenBy = "everyone",
            keptFor = "until taken back, until they leave the project, or until erased")
    private @Nullable String note;

    protected Pledge() {} // for Hibernate

    private Pledge(UUID lineId, @Nullable UUID organisationId, @Nullable UUID participantId) {
        this.id = Ids.secret();
        this.lineId = lineId;
        this.organisationId = organisationId;
        this.participantId = participantId;
    }

    static Pledge ofPerson(UUID lineId, UUID participant) {
        return new Pledge(lineId, null, participant);
    }

    static Pledge ofOrganisation(UUID lineId, UUID organisation) {
        return new Pledge(lineId, organisation, null);
    }

    /// @param name what the person is called beside it in public, where they want to be named
    void say(Amount amount, @Nullable String note, @Nullable String name) {
        this.amount = amount.value();
        this.note = note;
        this.shownAs = name;
    }

    UUID lineId() {
        return lineId;
    }

    @Nullable
    UUID organisationId() {
        return organisationId;
    }

    @Nullable
    String shownAs() {
        return shownAs;
    }

    BigDecimal amount() {
        return amount;
    }

    @Nullable
    String note() {
        return note;
    }
}

package org.alongside.project.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.privacy.Personal;
import org.hibernate.annotations.Immutable;

/// That somebody lets the organisers of one project see their access needs.
@Entity
@Immutable
@Table(name = "access_share")
class Share {

    @Id
    private UUID id;

    @Personal(
            purpose = "to show access needs where the person wants it",
            seenBy = "the person",
            keptFor = "until taken back, until they leave the project, or until erased")
    private UUID participantId;

    private UUID projectId;

    @Personal(
            purpose = "to remind people since when they share",
            seenBy = "the person",
            keptFor = "until taken back, until they leave the project, or until erased")
    private LocalDate sharedOn;

    protected Share() {} // for Hibernate

    UUID participantId() {
        return participantId;
    }

    UUID projectId() {
        return projectId;
    }

    LocalDate sharedOn() {
        return sharedOn;
    }

    Cursor cursor() {
        return Cursor.of(sharedOn, id);
    }
}

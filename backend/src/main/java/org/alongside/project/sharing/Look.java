package org.alongside.project.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.project.membership.Duty;
import org.alongside.shared.Ids;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// One look of an organiser at one person's access needs. Nothing changes it, except that who looked is forgotten when
/// they erase themselves.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "access_look")
class Look {

    @Id
    private UUID id;

    @Personal(
            purpose = "to show people who looked at their access needs",
            seenBy = "the person",
            keptFor = "until erased")
    private UUID participantId;

    private UUID projectId;

    @Personal(
            purpose = "to show people who looked at their access needs",
            seenBy = "the person who was looked at; the person who looked",
            keptFor = "until either of them is erased")
    private @Nullable UUID lookedBy;

    @Enumerated(EnumType.STRING)
    @Personal(
            purpose = "to show people why somebody could look",
            seenBy = "the person who was looked at",
            keptFor = "until that person is erased")
    private Duty duty;

    @Personal(
            purpose = "to show people when somebody looked",
            seenBy = "the person who was looked at; the person who looked",
            keptFor = "until the person who was looked at is erased")
    private Instant lookedAt;

    protected Look() {} // for Hibernate

    Look(UUID participantId, UUID projectId, UUID lookedBy, Duty duty, Instant lookedAt) {
        this.id = Ids.ordered(lookedAt);
        this.participantId = participantId;
        this.projectId = projectId;
        this.lookedBy = lookedBy;
        this.duty = duty;
        this.lookedAt = lookedAt;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    @Nullable
    UUID lookedBy() {
        return lookedBy;
    }

    /// What whoever looked is called; absent once they have left for good.
    @Nullable
    String by(Map<UUID, String> names) {
        return lookedBy == null ? null : names.get(lookedBy);
    }

    Duty duty() {
        return duty;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    Cursor cursor() {
        return new Cursor(lookedAt, id);
    }
}

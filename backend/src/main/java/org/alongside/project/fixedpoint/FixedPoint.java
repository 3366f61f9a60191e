package org.alongside.project.fixedpoint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that cannot change. When it can after all it stays, with the day.
@Entity
class FixedPoint {

    @Id
    private UUID id;

    private UUID projectId;
    private String what;
    private String why;
    private String whoSays;
    private LocalDate writtenOn;
    private boolean addedLate;
    private @Nullable LocalDate changedLateOn;
    private @Nullable LocalDate liftedOn;

    @Version
    private int version;

    protected FixedPoint() {} // for Hibernate

    FixedPoint(UUID id, UUID projectId, FixedPointDraft draft, Moment moment) {
        this.id = id;
        this.projectId = projectId;
        this.writtenOn = moment.day();
        this.addedLate = moment.late();
        write(draft);
    }

    void become(FixedPointDraft draft, Moment moment) {
        if (!draft.equals(draft())) {
            write(draft);
            changed(moment);
        }
    }

    private void write(FixedPointDraft draft) {
        what = draft.what();
        why = draft.why();
        whoSays = draft.whoSays();
    }

    private void changed(Moment moment) {
        if (moment.late()) {
            changedLateOn = moment.day();
        }
    }

    /// Lifted twice is lifted on the first day.
    void lift(LocalDate today) {
        if (liftedOn == null) {
            liftedOn = today;
        }
    }

    /// What could change for a while and no longer can is a change that people should know of.
    void fixAgain(Moment moment) {
        if (liftedOn != null) {
            liftedOn = null;
            changed(moment);
        }
    }

    FixedPointDraft draft() {
        return new FixedPointDraft(what, why, whoSays);
    }

    FixedPointView view() {
        return new FixedPointView(
                id, projectId, what, why, whoSays, writtenOn, addedLate, changedLateOn, liftedOn, version);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    boolean isLifted() {
        return liftedOn != null;
    }

    int version() {
        return version;
    }
}

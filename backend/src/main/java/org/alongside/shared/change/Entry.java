package org.alongside.shared.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.jspecify.annotations.Nullable;

/// A change as it is kept. Written by [Changes], settled by the [Sequencer], given out by [ChangeFeed].
@Entity
@Table(name = "change")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Entry {

    /// On its way from the write to the reader.
    enum State {
        /// Written, in a transaction that may not be committed yet.
        NOTED,
        /// Counted, and not yet told in public.
        WAITING,
        /// Told in public.
        FEED,
        /// Counted, and never told in public.
        KEPT
    }

    @Id
    private UUID id;

    /// The order of writing, given by the database; 0 once the order of telling is known.
    @Column(insertable = false)
    private long noted;

    @Enumerated(EnumType.STRING)
    private State state;

    /// The place in the public feed, without gaps: what is not public must not show as a missing number.
    private @Nullable Long number;

    // What was noted stays as it is, also while the sequencer moves the entry on.
    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String happened;

    @Column(updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private @Nullable UUID projectId;

    @Column(updatable = false)
    private int delta;

    @Column(updatable = false)
    private boolean open;

    @Column(updatable = false)
    private boolean anonymous;

    @Column(updatable = false)
    private LocalDate happenedOn;

    protected Entry() {} // for Hibernate

    Entry(Change change, LocalDate day) {
        id = Ids.secret();
        state = State.NOTED;
        kind = change.kind();
        happened = change.happened();
        subject = change.subject();
        projectId = change.project();
        delta = change.delta();
        open = change.open();
        anonymous = change.anonymous();
        happenedOn = day;
    }

    void count(boolean isTold) {
        state = open && isTold ? State.WAITING : State.KEPT;
    }

    boolean isGoingPrivate() {
        return happened.equals(Change.GONE_PRIVATE);
    }

    boolean isEdit() {
        return happened.equals(Change.EDITED);
    }

    void tell(long place) {
        state = State.FEED;
        number = place;
        noted = 0;
    }

    long noted() {
        return noted;
    }

    String kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    @Nullable
    UUID projectId() {
        return projectId;
    }

    int delta() {
        return delta;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    ChangeItem item() {
        return new ChangeItem(kind, happened, subject, projectId, happenedOn);
    }
}

package org.alongside.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.shared.installation.Clause;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// A text that somebody has to decide about: the reports about it together, or its author's complaint. It ends once.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class SafetyCase {

    private static final int AT_RISK = 0;
    static final int OPEN = 1;
    private static final int DECIDED = 2;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Ask ask;

    @Enumerated(EnumType.STRING)
    private SubjectKind about;

    private UUID subjectId;
    private @Nullable UUID projectId;

    @Column(updatable = false) // follows who takes part, and a decision must not put it back
    private boolean forAdmins;

    private int place;
    private boolean safeguarding;
    private Instant openedAt;

    /// True or absent, never false: a unique key over it then allows one open case of a text, and any number of ended
    /// ones, on both engines.
    private @Nullable Boolean live;

    /// For a complaint: the case in which the words were hidden.
    private @Nullable UUID hidingId;

    @Personal(
            purpose = "to let somebody else decide about a complaint",
            seenBy = "nobody",
            keptFor = "until erased, at most a year after the decision")
    private @Nullable UUID hiddenBy;

    @Personal(
            purpose = "to let people take a complaint back with all the rest",
            seenBy = "nobody",
            keptFor = "until erased, at most a year after the decision")
    private @Nullable UUID complainedBy;

    @Personal(
            purpose = "to decide whether words are shown again",
            seenBy = "the person; whoever decides, without the name",
            keptFor = "until erased, at most a year after the decision")
    private @Nullable String complaint;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Clause clause;

    @Personal(
            purpose = "to tell people why it was decided so",
            seenBy = "whoever reported or complained; stewards and facilitators of the project",
            keptFor = "until the words are taken back, at most a year after the decision")
    private @Nullable String reason;

    @Personal(
            purpose = "to know who decided, should the decision be questioned",
            seenBy = "the person",
            keptFor = "until erased, at most a year after the decision")
    private @Nullable UUID decidedBy;

    private @Nullable Instant closedAt;

    protected SafetyCase() {} // for Hibernate

    void add(Report report) {
        place = report.concern() == Concern.SOMEONE_AT_RISK ? AT_RISK : place;
        safeguarding = safeguarding || report.isForSafeguarding();
    }

    void complain(String words, @Nullable UUID author, @Nullable UUID hider) {
        complaint = words;
        complainedBy = author;
        hiddenBy = hider;
    }

    void decide(Outcome end, @Nullable Clause rule, String why, UUID person, Instant at) {
        close(end, at);
        clause = rule;
        reason = why;
        decidedBy = person;
    }

    /// A case ends with the words it is about, and what was written about them goes too. Ended cases keep their end.
    void takeBack(Instant at) {
        if (isOpen()) {
            close(Outcome.TAKEN_BACK, at);
        }
        reason = null;
        loseComplaint();
    }

    private void close(Outcome end, Instant at) {
        outcome = end;
        closedAt = at;
        place = DECIDED;
        live = null;
    }

    void loseComplaint() {
        complaint = null;
        complainedBy = null;
    }

    boolean isOpen() {
        return live != null;
    }

    /// Somebody sends the same decision again.
    boolean wasDecided(UUID person, Outcome end, @Nullable Clause rule, String why) {
        return person.equals(decidedBy) && outcome == end && clause == rule && why.equals(reason);
    }

    @Nullable
    Verdict verdict() {
        return outcome == null || closedAt == null
                ? null
                : new Verdict(outcome, clause, reason, LocalDate.ofInstant(closedAt, ZoneOffset.UTC));
    }

    QueuePlace queuePlace() {
        return new QueuePlace(place, new Cursor(openedAt, id));
    }

    About about() {
        return new About(about, subjectId);
    }

    boolean isAtRisk() {
        return place == AT_RISK;
    }

    boolean isForSafeguarding() {
        return safeguarding;
    }

    UUID id() {
        return id;
    }

    Ask ask() {
        return ask;
    }

    @Nullable
    UUID projectId() {
        return projectId;
    }

    @Nullable
    UUID hidingId() {
        return hidingId;
    }

    @Nullable
    UUID hiddenBy() {
        return hiddenBy;
    }

    @Nullable
    UUID decidedBy() {
        return decidedBy;
    }

    @Nullable
    UUID complainedBy() {
        return complainedBy;
    }

    @Nullable
    String complaint() {
        return complaint;
    }

    @Nullable
    String reason() {
        return reason;
    }

    LocalDate openedOn() {
        return LocalDate.ofInstant(openedAt, ZoneOffset.UTC);
    }
}

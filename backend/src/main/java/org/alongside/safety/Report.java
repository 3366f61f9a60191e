package org.alongside.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.alongside.participant.MyWords;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// One person's concern about one text. Who reported is kept only if they were signed in, for their own eyes.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Report {

    @Id
    private UUID id;

    private UUID caseId;

    @Personal(
            purpose = "to show people what became of what they reported",
            seenBy = "the person",
            keptFor = "until erased, at most a year after the decision")
    private @Nullable UUID participantId;

    @Enumerated(EnumType.STRING)
    private Concern concern;

    @Personal(
            purpose = "to decide about a text that may do harm",
            seenBy = "the person; whoever decides, without the name",
            keptFor = "until taken back or erased, at most a year after the decision")
    private String words;

    private boolean safeguarding;
    private LocalDate reportedOn;

    protected Report() {} // for Hibernate

    Report(UUID id, UUID caseId, @Nullable UUID participant, NewReport request, LocalDate today) {
        this.id = id;
        this.caseId = caseId;
        participantId = participant;
        concern = request.concern();
        words = Objects.requireNonNullElse(request.words(), "").strip();
        safeguarding = request.isAboutRisk() && request.tellSafeguarding();
        reportedOn = today;
    }

    /// The concern stays, because the text may do harm whoever has said so.
    void losePerson(MyWords fate) {
        participantId = null;
        if (fate == MyWords.WITHDRAW) {
            words = "";
        }
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Concern concern() {
        return concern;
    }

    String words() {
        return words;
    }

    boolean isForSafeguarding() {
        return safeguarding;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }
}

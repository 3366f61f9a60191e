package org.alongside.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// One decision, as it was written down. Only that another replaced it is added later.
@Entity
class Decision {

    @Id
    private UUID id;

    private UUID projectId;
    private String question;

    @ElementCollection
    @CollectionTable(name = "decision_option", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "place")
    @Column(name = "words")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> options = new ArrayList<>();

    private String outcome;
    private String reasons;
    private @Nullable String dissent;
    private LocalDate decidedOn;
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Facet facet;

    private @Nullable String leftOut;
    private @Nullable String remedy;
    private @Nullable UUID replaces;
    private @Nullable UUID replacedBy;

    protected Decision() {} // for Hibernate

    Decision(UUID id, UUID projectId, NewDecision words, LocalDate today) {
        this.id = id;
        this.projectId = projectId;
        this.question = words.question();
        this.options = new ArrayList<>(words.options());
        this.outcome = words.outcome();
        this.reasons = words.reasons();
        this.dissent = words.dissent();
        this.decidedOn = today;
        this.reviewOn = words.review(today);
        this.facet = words.facet();
        this.leftOut = words.leftOut();
        this.remedy = words.remedy();
        this.replaces = words.replaces();
    }

    /// Once only: see [#isReplaced].
    void giveWayTo(UUID other) {
        replacedBy = other;
    }

    boolean isReplaced() {
        return replacedBy != null;
    }

    DecisionView view() {
        return new DecisionView(
                id,
                projectId,
                question,
                List.copyOf(options),
                outcome,
                reasons,
                dissent,
                decidedOn,
                reviewOn,
                facet,
                leftOut,
                remedy,
                replaces,
                replacedBy);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    Cursor cursor() {
        return Cursor.of(decidedOn, id);
    }
}

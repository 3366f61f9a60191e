package org.alongside.evaluation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.cipher.Sealed;
import org.alongside.shared.lens.Lenses;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/// A round. What it asks is settled when it opens; what came of it is settled when it closes.
@Entity
class Evaluation {

    @Id
    private UUID id;

    private UUID projectId;
    private String title;
    private String lang;
    private LocalDate openedOn;
    private LocalDate closesOn;
    private @Nullable LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "evaluation_asked", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "asked")
    @Enumerated(EnumType.STRING)
    private Set<Asked> asked = EnumSet.noneOf(Asked.class);

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "evaluation_id", nullable = false, updatable = false)
    @OrderBy("place")
    private List<Question> questions = new ArrayList<>();

    /// The round's own key; absent once it is closed.
    @Embedded
    private @Nullable Sealed key;

    private @Nullable Integer answered;
    private @Nullable Integer answeredLived;
    private @Nullable Integer answeredProfessional;

    private @Nullable String gotWrong;
    private @Nullable LocalDate concludedOn;

    @ElementCollection
    @CollectionTable(name = "finding", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    @ListIndexBase(1)
    @Column(name = "text")
    private List<String> findings = new ArrayList<>();

    @Version
    private int version;

    protected Evaluation() {} // for Hibernate

    Evaluation(UUID id, NewEvaluation request, List<Question> questions, Sealed key, LocalDate today) {
        this.id = id;
        this.projectId = request.projectId();
        this.title = request.title();
        this.lang = request.lang();
        this.openedOn = today;
        this.closesOn = request.lastDay(today);
        this.asked.addAll(request.asked());
        this.questions.addAll(questions);
        this.key = key;
    }

    /// What may be shown stays; what could tell whose answer was whose goes.
    void close(Lenses people, LocalDate day) {
        closedOn = day;
        answered = people.everyone();
        answeredLived = people.lived();
        answeredProfessional = people.professional();
        key = null;
    }

    void conclude(List<String> newFindings, String newGotWrong, LocalDate day) {
        if (!findings.equals(newFindings)) {
            findings.clear();
            findings.addAll(newFindings);
        }
        gotWrong = newGotWrong;
        concludedOn = concludedOn == null ? day : concludedOn;
    }

    RoundState state() {
        if (closedOn == null) {
            return RoundState.OPEN;
        }
        return concludedOn == null ? RoundState.CLOSED : RoundState.CONCLUDED;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    /// How many answered, as it was counted.
    Lenses answered() {
        return Lenses.shown(answered, answeredLived, answeredProfessional);
    }

    /// @throws NullPointerException once it is closed
    Sealed key() {
        return requireNonNull(key);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    String title() {
        return title;
    }

    String lang() {
        return lang;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    Set<Asked> asked() {
        return EnumSet.copyOf(asked);
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    List<String> findings() {
        return List.copyOf(findings);
    }

    @Nullable
    String gotWrong() {
        return gotWrong;
    }

    @Nullable
    LocalDate concludedOn() {
        return concludedOn;
    }

    int version() {
        return version;
    }
}

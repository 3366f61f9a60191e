package org.alongside.project.stage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.shared.Ids;
import org.alongside.shared.lens.Lenses;
import org.jspecify.annotations.Nullable;

/// A stage that has ended. Written once: who took part, in what was public of it on the last day, and what was decided.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class StageRecord {

    @Id
    private UUID id;

    private UUID projectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate beganOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private Stage movedTo;

    private String words;
    private int people;
    private @Nullable Integer everyone;
    private @Nullable Integer lived;
    private @Nullable Integer professional;

    protected StageRecord() {} // for Hibernate

    StageRecord(UUID projectId, int number, Step step, String words, LocalDate beganOn, LocalDate endedOn) {
        this.id = Ids.secret();
        this.projectId = projectId;
        this.number = number;
        this.stage = step.from();
        this.movedTo = step.to();
        this.words = words;
        this.beganOn = beganOn;
        this.endedOn = endedOn;
    }

    void count(int people, Lenses shown) {
        this.people = people;
        everyone = shown.everyone();
        lived = shown.lived();
        professional = shown.professional();
    }

    int number() {
        return number;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    EndedStage view() {
        return new EndedStage(
                stage, beganOn, endedOn, movedTo, words, people, Lenses.shown(everyone, lived, professional));
    }
}

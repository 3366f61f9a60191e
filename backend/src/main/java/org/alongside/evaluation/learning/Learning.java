package org.alongside.evaluation.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/// Something a project learned.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Learning {

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID projectId;
    private int place;
    private String lang;
    private String text;
    private LocalDate learnedOn;

    protected Learning() {} // for Hibernate

    Learning(UUID id, UUID evaluationId, UUID projectId, String lang, String text, LocalDate today) {
        this.id = id;
        this.evaluationId = evaluationId;
        this.projectId = projectId;
        this.lang = lang;
        this.text = text;
        this.learnedOn = today;
    }

    void say(int newPlace, String words) {
        place = newPlace;
        text = words;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    String lang() {
        return lang;
    }

    String text() {
        return text;
    }

    LocalDate learnedOn() {
        return learnedOn;
    }
}

package org.alongside.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/// That a facet of a design needs no decision, and why.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class NotNeeded {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Facet facet;

    private String because;
    private LocalDate saidOn;

    protected NotNeeded() {} // for Hibernate

    void say(String words, LocalDate today) {
        if (!words.equals(because)) {
            because = words;
            saidOn = today;
        }
    }

    Facet facet() {
        return facet;
    }

    String because() {
        return because;
    }

    LocalDate saidOn() {
        return saidOn;
    }
}

package org.alongside.project.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.project.Stage;

/// How the stewards cope in one stage with what nobody has pledged. In the next stage it is asked anew.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Coping {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String words;
    private LocalDate writtenOn;

    protected Coping() {} // for Hibernate

    Stage stage() {
        return stage;
    }

    CopingView view() {
        return new CopingView(stage, words, writtenOn);
    }
}

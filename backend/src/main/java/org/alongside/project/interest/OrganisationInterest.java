package org.alongside.project.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an organisation declared, as a steward wrote it down for it.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class OrganisationInterest {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID organisationId;
    private @Nullable String words;
    private LocalDate saidOn;

    protected OrganisationInterest() {} // for Hibernate

    /// Said again in the same words, it stays as old as it is.
    void become(Declaration said, LocalDate today) {
        if (!Objects.equals(words, said.words())) {
            words = said.words();
            saidOn = today;
        }
    }

    UUID organisationId() {
        return organisationId;
    }

    OrganisationInterestView of(String name) {
        return new OrganisationInterestView(organisationId, name, saidOn, words);
    }
}

package org.alongside.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A partner body. Says nothing about any person.
@Entity
@SuppressWarnings("UnusedVariable") // columns are read by projections
class Organisation {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String summary;
    private @Nullable String website;
    private boolean champions;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Organisation parent;

    private Instant enteredAt;

    protected Organisation() {} // for Hibernate

    Organisation(UUID id, NewOrganisation request, @Nullable Organisation parent, Instant enteredAt) {
        this.id = id;
        this.name = request.name();
        this.kind = request.kind();
        this.summary = request.summary();
        this.website = request.website();
        this.champions = request.championsCoProduction();
        this.parent = parent;
        this.enteredAt = enteredAt;
    }
}

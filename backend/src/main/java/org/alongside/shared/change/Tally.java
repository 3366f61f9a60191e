package org.alongside.shared.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// One count as it is read. Only [Tallies] writes, by adding in the database, so that nobody's addition is lost.
@Entity
@Immutable
@IdClass(Tally.Key.class)
class Tally {

    record Key(UUID projectId, String kind) {}

    @Id
    private UUID projectId;

    @Id
    private String kind;

    private int total;

    protected Tally() {} // for Hibernate

    UUID projectId() {
        return projectId;
    }

    String kind() {
        return kind;
    }

    int total() {
        return total;
    }
}

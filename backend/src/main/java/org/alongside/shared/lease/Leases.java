package org.alongside.shared.lease;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Rows that say who does which scheduled work, and until when.
@ApplicationScoped
public class Leases {

    private final UUID node = UUID.randomUUID();
    private final EntityManager entities;

    Leases(EntityManager entities) {
        this.entities = entities;
    }

    /// Does the work in one transaction if nobody else holds the lease, and keeps the lease for this long after
    /// `now`. The row stays locked while the work is done, so two nodes never do it at once, even when a lease has
    /// run out.
    public void holding(String name, Instant now, Duration keep, Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (takes(node, name, now, keep)) {
                work.run();
            }
        });
    }

    boolean takes(UUID holder, String name, Instant now, Duration keep) {
        entities.createNativeQuery("""
                        insert into lease (name, holder, held_until) values (?1, ?2, ?3) on conflict do nothing""")
                .setParameter(1, name)
                .setParameter(2, holder)
                .setParameter(3, now)
                .executeUpdate();
        return entities.createNativeQuery("""
                        update lease set holder = ?2, held_until = ?3
                        where name = ?1 and (holder = ?2 or held_until <= ?4)""")
                        .setParameter(1, name)
                        .setParameter(2, holder)
                        .setParameter(3, now.plus(keep))
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }
}

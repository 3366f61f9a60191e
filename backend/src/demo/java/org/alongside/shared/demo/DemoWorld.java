package org.alongside.shared.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.alongside.shared.lease.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Tells the demo world into an empty database, once: in one transaction, so that a start that is broken off leaves
/// nothing half told.
@ApplicationScoped
class DemoWorld {

    private static final Logger LOG = Logger.getLogger(DemoWorld.class);

    private final List<Chapter> chapters;
    private final EntityManager entities;
    private final Leases leases;
    private final InstantSource clock;
    private final ObjectMapper json;
    private final ZoneId zone;

    DemoWorld(
            @All List<Chapter> chapters,
            EntityManager entities,
            Leases leases,
            InstantSource clock,
            ObjectMapper json,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.chapters = chapters;
        this.entities = entities;
        this.leases = leases;
        this.clock = clock;
        this.json = json;
        this.zone = zone;
    }

    void begin(@Observes StartupEvent started) {
        var now = clock.instant();
        leases.holding("demo-world", now, Duration.ofMinutes(1), () -> {
            if (isEmpty()) {
                var story = new Story(now, zone, json);
                chapters.forEach(chapter -> chapter.tell(story));
                LOG.info("The demo world is told. Its people, quotes and numbers are invented.");
            }
        });
    }

    private boolean isEmpty() {
        return entities.createNativeQuery("select 1 from organisation")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}

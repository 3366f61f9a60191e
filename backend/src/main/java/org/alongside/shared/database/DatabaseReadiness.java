package org.alongside.shared.database;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Without the database nothing can be answered, so the web server in front asks another node, or says so itself.
/// One that only cannot write is still there for whoever reads.
@Readiness
class DatabaseReadiness implements HealthCheck {

    private final DatabaseWatch watch;

    DatabaseReadiness(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(watch.isThere())
                .withData("disk", watch.isFull() ? "full" : "not full")
                .build();
    }
}

package org.alongside.shared.production;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Pages of other sites get no answers of ours, and no setting may change that: that nobody answers their preflight is
/// what keeps them from sending changes along with somebody's session. Decision 21 says what partners do instead.
@Singleton
@IfBuildProfile("prod")
class OneOrigin {

    void refuse(
            @Observes StartupEvent started,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean others) {
        if (others) {
            throw new IllegalStateException("QUARKUS_HTTP_CORS_ENABLED is set: pages of other sites would be answered,"
                    + " and what protects sessions from them would be gone. Take it out.");
        }
    }
}

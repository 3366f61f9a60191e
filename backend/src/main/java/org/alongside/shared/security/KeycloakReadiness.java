package org.alongside.shared.security;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says that nobody can sign in, and is up all the same: a node that were called not ready for it would take from
/// everybody what needs no Keycloak, which is all that is read and all that those do who are signed in.
@Readiness
class KeycloakReadiness implements HealthCheck {

    private final KeycloakWatch watch;

    KeycloakReadiness(KeycloakWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in")
                .up()
                .withData("keycloak", watch.isThere() ? "there" : "away")
                .build();
    }
}

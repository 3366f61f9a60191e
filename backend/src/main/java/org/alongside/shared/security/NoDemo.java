package org.alongside.shared.security;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.cipher.Keyring;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// An installation does not start with anything of the demo: its secrets stand in this repository, and in its realm
/// passwords are names, so that anybody could be the admin.
@Singleton
@IfBuildProfile("prod")
class NoDemo {

    private static final Logger LOG = Logger.getLogger(NoDemo.class);

    /// How every secret of the demo begins.
    private static final String DEMO = "only-for-the-demo";

    private static final String PARTNER =
            "grant_type=client_credentials&client_id=demo-partner&client_secret=demo-partner-secret";

    private static final String DEMO_REALM = "Keycloak has the demo realm, whose passwords everybody knows. Import"
            + " backend/keycloak/alongside-realm.json alone.";

    private final String realm;
    private final Duration patience;
    private volatile DemoRealm answer = DemoRealm.UNKNOWN;
    private volatile boolean said;

    NoDemo(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "alongside.keycloak.patience") Duration patience) {
        this.realm = realm;
        this.patience = patience;
    }

    void refuse(
            @Observes StartupEvent started,
            @ConfigProperty(name = "alongside.installation.demonstration", defaultValue = "false")
                    boolean demonstration,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> client,
            @ConfigProperty(name = "quarkus.oidc.authentication.state-secret") Optional<String> state,
            @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret") Optional<String> cookie,
            @ConfigProperty(name = "alongside.slip.key") Optional<String> slip,
            @ConfigProperty(name = "alongside.sealing-keys") Optional<String> sealing)
            throws InterruptedException {
        if (client.orElse("").equals("alongside-web-secret")
                || Stream.of(state, cookie, slip)
                        .flatMap(Optional::stream)
                        .anyMatch(secret -> secret.startsWith(DEMO))) {
            throw new IllegalStateException("These are the secrets of the demo, which everybody knows. Set"
                    + " ALONGSIDE_WEB_SECRET, ALONGSIDE_STATE_SECRET, ALONGSIDE_COOKIE_SECRET and ALONGSIDE_SLIP_KEY"
                    + " to your own.");
        }
        if (sealing.map(Keyring::parse).filter(keys -> keys.holdsThatOf(DEMO)).isPresent()) {
            throw new IllegalStateException(
                    "This is the key of the demo, which everybody knows. Set ALONGSIDE_SEALING_KEYS to your own.");
        }
        if (demonstration) {
            throw new IllegalStateException("This is the demonstration's file, with invented numbers. Let"
                    + " ALONGSIDE_INSTALLATION lead to your own; docs/installation.md explains it.");
        }
        if (ask() == DemoRealm.THERE) {
            throw new IllegalStateException(DEMO_REALM);
        }
    }

    /// The API may be up before Keycloak: then the question waits for its answer.
    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void askAgain() throws InterruptedException {
        if (answer == DemoRealm.UNKNOWN && ask() == DemoRealm.THERE) {
            LOG.fatal(DEMO_REALM);
            Quarkus.asyncExit(1);
        }
    }

    private DemoRealm ask() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(PARTNER))
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(patience).build()) {
            var status = client.send(question, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            answer = switch (status) {
                case 200 -> DemoRealm.THERE;
                case 400, 401 -> DemoRealm.ABSENT; // the realm is up and does not know this program
                default -> DemoRealm.UNKNOWN;
            };
        } catch (IOException away) {
            if (!said) {
                LOG.warnf("Keycloak does not answer yet (%s).", away.getClass().getName());
            }
            said = true;
        }
        return answer;
    }

    private enum DemoRealm {
        UNKNOWN,
        ABSENT,
        THERE
    }
}

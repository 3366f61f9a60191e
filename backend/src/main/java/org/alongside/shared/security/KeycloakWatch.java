package org.alongside.shared.security;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Asks Keycloak every other second whether people can sign in.
@ApplicationScoped
class KeycloakWatch {

    private static final Logger LOG = Logger.getLogger(KeycloakWatch.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final HttpRequest question;
    private volatile boolean answers = true;

    KeycloakWatch(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
    }

    boolean isThere() {
        return answers;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws InterruptedException {
        var now = isAnswering();
        if (now != answers) {
            LOG.info(now ? "Keycloak answers again." : "Keycloak does not answer: nobody can sign in.");
        }
        answers = now;
    }

    private boolean isAnswering() throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}

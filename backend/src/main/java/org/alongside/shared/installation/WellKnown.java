package org.alongside.shared.installation;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What programs and researchers look for at agreed addresses: where weak spots are reported (RFC 9116) and where the
/// API is described (RFC 9727).
@ApplicationScoped
class WellKnown {

    /// RFC 9116 wants a date less than a year ahead, so that an abandoned file is told by its age.
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private static final String CATALOG =
            "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    private final Installation installation;
    private final InstantSource clock;
    private final String url;

    WellKnown(Installation installation, InstantSource clock, @ConfigProperty(name = "alongside.url") String url) {
        this.installation = installation;
        this.clock = clock;
        this.url = url;
    }

    void register(@Observes Router router) {
        router.get("/.well-known/security.txt").handler(this::security);
        router.head("/.well-known/security.txt").handler(this::security);
        router.get("/.well-known/api-catalog").handler(this::catalog);
        router.head("/.well-known/api-catalog").handler(this::catalog);
    }

    private void security(RoutingContext call) {
        var until = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
        end(call.response().putHeader("Content-Type", "text/plain; charset=utf-8"), """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        installation.contact().email(), until, installation.lang(), url));
    }

    private void catalog(RoutingContext call) {
        var links = new JsonObject()
                .put("anchor", url + "/api")
                .put("service-desc", links("/openapi", "application/yaml"))
                .put("service-doc", links("/swagger", "text/html"))
                .put("terms-of-service", links("/terms", "text/html"));
        end(
                call.response()
                        .putHeader("Content-Type", CATALOG)
                        .putHeader("Link", "<%s/.well-known/api-catalog>; rel=\"api-catalog\"".formatted(url)),
                new JsonObject().put("linkset", new JsonArray().add(links)).encode());
    }

    private JsonArray links(String path, String type) {
        return new JsonArray().add(new JsonObject().put("href", url + path).put("type", type));
    }

    private static void end(HttpServerResponse response, String body) {
        response.putHeader("Cache-Control", "public, max-age=3600").end(body);
    }
}

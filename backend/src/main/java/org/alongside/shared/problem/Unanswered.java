package org.alongside.shared.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What fails before a resource is asked, such as an address that is none or a host without a name. The framework would
/// answer with words of its own, or with none.
@ApplicationScoped
class Unanswered {

    private static final Logger LOG = Logger.getLogger(Unanswered.class);

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(Unanswered::answer);
        // For addresses that no route can be compared with.
        List.of(400, 404, 500).forEach(status -> router.errorHandler(status, Unanswered::refuse));
    }

    private static void answer(RoutingContext call) {
        if (isOfTheDoor(call.failure())) {
            call.next();
        } else {
            refuse(call);
        }
    }

    /// Signing in has answers of its own, such as the way to Keycloak.
    private static boolean isOfTheDoor(@Nullable Throwable failure) {
        var kind = failure == null ? "" : failure.getClass().getName();
        return kind.startsWith("io.quarkus.security.") || kind.startsWith("io.quarkus.oidc.");
    }

    private static void refuse(RoutingContext call) {
        var status = call.statusCode() < 400 ? 500 : call.statusCode();
        if (status == 500 && call.failure() != null) {
            LOG.errorf("Our mistake, trace %s: %s", TraceId.of(call), Trouble.outline(call.failure()));
        }
        if (call.response().headWritten()) {
            call.request().connection().close();
        } else {
            ProblemMapping.problem(status, call).send(call);
        }
    }
}

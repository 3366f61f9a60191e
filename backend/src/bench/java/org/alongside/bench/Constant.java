package org.alongside.bench;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The least a server can do: bytes that never change, before anything else sees the request. `/bench/constant/1234` is
/// 1,234 of them; `/bench/packed/1234` says that they are packed, so that nobody packs them.
@ApplicationScoped
class Constant {

    private static final int BEFORE_ALL = 1_000;
    private static final String PLAIN = "/bench/constant/";
    private static final String PACKED = "/bench/packed/";

    private final Map<String, Buffer> bodies = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_ALL);
    }

    private void answer(RoutingContext call) {
        var path = call.request().uri();
        if (path.startsWith(PLAIN)) {
            call.response().putHeader("Content-Type", "application/json").end(body(path, PLAIN));
        } else if (path.startsWith(PACKED)) {
            call.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Content-Encoding", "gzip")
                    .end(body(path, PACKED));
        } else {
            call.next();
        }
    }

    private Buffer body(String path, String start) {
        return bodies.computeIfAbsent(
                path, _ -> Buffer.buffer("x".repeat(Integer.parseInt(path.substring(start.length())))));
    }
}

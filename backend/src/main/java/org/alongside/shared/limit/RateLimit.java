package org.alongside.shared.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.alongside.shared.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Slows down who asks too much. A caller is known by what they show (token or session, as it was sent); everybody
/// counts for their address too, or made-up tokens would be a way round. What guests send, such as a report, is counted
/// once more by itself: somebody reads all of it. Fields and their meaning:
/// draft-ietf-httpapi-ratelimit-headers-10.
///
/// Addresses live in memory for one window and are written nowhere.
@ApplicationScoped
class RateLimit {

    /// After the security headers (500), before answers from memory (400).
    private static final int FIRST = 450;

    /// Where a secret opens something. Those are not counted here: who has a right one is let in at all times, however
    /// often others have guessed from the same address; see [Guesses].
    private static final Set<String> OPENINGS = Set.of("/api/slips/token", "/api/invitations/look-up");

    private static final int CALLERS = 100_000;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Cache<Object, Window> windows = Caffeine.newBuilder()
            .maximumSize(CALLERS)
            .expireAfterAccess(Duration.ofSeconds(2 * Window.SECONDS))
            .build();

    private final InstantSource clock;
    private final int perCaller;
    private final int perAddress;
    private final int perGuests;

    RateLimit(
            InstantSource clock,
            @ConfigProperty(name = "alongside.limit.caller") int perCaller,
            @ConfigProperty(name = "alongside.limit.address") int perAddress,
            @ConfigProperty(name = "alongside.limit.guests") int perGuests) {
        this.clock = clock;
        this.perCaller = perCaller;
        this.perAddress = perAddress;
        this.perGuests = perGuests;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, FIRST);
    }

    private void limit(RoutingContext call) {
        var second = clock.instant().getEpochSecond();
        var address = call.request().remoteAddress();
        var caller = shown(call);
        var fits = address == null || fits(address.hostAddress(), perAddress, second);
        var guest = caller == null
                && address != null
                && !READS.contains(call.request().method())
                && !OPENINGS.contains(call.normalizedPath());
        var limit = !fits ? perAddress : guest ? perGuests : perCaller;
        if (fits
                && (!guest || fits("guests at " + address.hostAddress(), perGuests, second))
                && (caller == null || fits(caller, perCaller, second))) {
            call.next();
            return;
        }
        var wait = Window.secondsLeft(second);
        call.response()
                .putHeader("Retry-After", Long.toString(wait))
                .putHeader("RateLimit-Policy", "\"window\";q=%d;w=%d".formatted(limit, Window.SECONDS))
                .putHeader("RateLimit", "\"window\";r=0;t=%d".formatted(wait));
        Problem.of("too-many", "Too many requests", 429, "Please wait a few seconds, then go on.")
                .send(call);
    }

    private boolean fits(Object who, int limit, long second) {
        return windows.get(who, _ -> new Window()).count(second) <= limit;
    }

    /// Anything else in its place is nobody we know. A number instead of the secret itself: two callers who share one
    /// by chance share a generous limit, no more.
    static @Nullable Integer shown(RoutingContext call) {
        var token = call.request().getHeader("Authorization");
        if (token != null && (token.regionMatches(true, 0, "Bearer ", 0, 7) || token.startsWith("Slip "))) {
            return token.hashCode();
        }
        Cookie session = call.request().getCookie("q_session");
        return session == null ? null : session.getValue().hashCode();
    }
}

package org.alongside.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.regex.Pattern;

/// Lets in whoever shows the token of a slip. It is never a session: it comes with each request, in the scheme `Slip`,
/// and no browser sends it by itself. Turns away, too, what cannot be a token of Keycloak's: the framework takes one
/// apart before it looks whether there are parts.
@ApplicationScoped
class GuestDoor implements HttpAuthenticationMechanism {

    static final String ROLE = "guest";

    private static final String SCHEME = "Slip ";

    private static final Pattern NO_PARTS = Pattern.compile("(?i)Bearer\\s*\\.[\\s\\S]*");

    private final GuestTokens tokens;
    private final InstantSource clock;

    GuestDoor(GuestTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager providers) {
        var shown = call.request().getHeader("Authorization");
        if (shown != null && NO_PARTS.matcher(shown).matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        if (shown == null || !shown.startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        return tokens.read(shown.substring(SCHEME.length()).strip(), clock.instant())
                .map(GuestDoor::identity)
                .map(identity -> Uni.createFrom().item(identity))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.subject()))
                .addRole(ROLE)
                .addPermission(new StringPermission("contributions", "write"))
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "slip"));
    }

    /// Before Keycloak's, which would take every Authorization header for its own.
    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1000;
    }
}

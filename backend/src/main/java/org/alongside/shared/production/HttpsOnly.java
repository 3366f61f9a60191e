package org.alongside.shared.production;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Over plain http everybody on the way reads sessions, passwords and what people write. Within one machine there is no
/// way, so loopback may do without TLS.
@Singleton
@IfBuildProfile("prod")
class HttpsOnly {

    /// Before anything is asked of Keycloak at that address.
    private static final int FIRST = 1;

    /// As it is written: a name that leads to loopback today may lead elsewhere tomorrow.
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    void refuse(
            @Observes @Priority(FIRST) StartupEvent started,
            @ConfigProperty(name = "alongside.url") String url,
            @ConfigProperty(name = "alongside.keycloak.url") String keycloak) {
        require("ALONGSIDE_URL", url);
        require("ALONGSIDE_KEYCLOAK", keycloak);
    }

    private static void require(String variable, String address) {
        if (!isSafe(address)) {
            throw new IllegalStateException(("%s is \"%s\": set it to an address that begins with https:// and has"
                            + " neither a name and password in it nor a slash at its end. Plain http is for this"
                            + " machine alone.")
                    .formatted(variable, address));
        }
    }

    /// Paths are put behind such an address, so it ends without a slash.
    static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && !address.endsWith("/")
                    && switch (String.valueOf(uri.getScheme())) {
                        case "https" -> true;
                        case "http" -> LOOPBACK.matcher(host).matches();
                        default -> false;
                    };
        } catch (URISyntaxException _) {
            return false;
        }
    }
}

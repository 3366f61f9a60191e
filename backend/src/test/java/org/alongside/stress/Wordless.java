package org.alongside.stress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/// Where the framework refuses before anything of ours is asked, and so without a problem: all of it, with the reasons.
/// The status is 400, 414 or 431, and there is no body.
final class Wordless {

    private static final Set<Integer> STATUSES = Set.of(400, 414, 431);

    /// What the decoder of the web server cannot read as HTTP, so that there is no request which could be answered.
    private static final Set<String> NO_HTTP = Set.of(
            "frame: another protocol",
            "frame: bad chunk",
            "frame: endless chunk",
            "frame: folded first",
            "frame: header without a colon",
            "frame: header without a name",
            "frame: length and chunks",
            "frame: length beyond numbers",
            "frame: length of a signed number",
            "frame: length that is none",
            "frame: line feeds only",
            "frame: method",
            "frame: negative chunk",
            "frame: negative length",
            "frame: newer version",
            "frame: no version",
            "frame: noise",
            "frame: nothing",
            "frame: nul in a header",
            "frame: nul in a name",
            "frame: return in a header",
            "frame: returns only",
            "frame: space before the colon",
            "frame: target, a space",
            "frame: target, a tab",
            "frame: target, empty",
            "frame: target, nul",
            "frame: tls",
            "frame: two lengths",
            "frame: two lengths in one",
            "frame: umlaut in a name");

    /// What the decoder reads of an address is limited, and of all headers together.
    private static final Set<String> TOO_LONG =
            Set.of("frame: headers without end", "frame: long header", "frame: long name");

    /// Keycloak alone speaks here, as OpenID Connect Back-Channel Logout 1.0 has it (2.8: 400 for what is invalid).
    private static final String KEYCLOAKS_OWN = "/back-channel-logout";

    private static final int ADDRESS = 4_000;
    private static final int HEAD = 20_000;

    private Wordless() {}

    static boolean mayBe(Request request, Answer answer) {
        return STATUSES.contains(answer.status())
                && answer.body().isEmpty()
                && (isNoAddress(request.target())
                        || request.target().startsWith(KEYCLOAKS_OWN)
                        || request.target().length() > ADDRESS
                        || request.head().length() > HEAD
                        || request.wrongs.stream().anyMatch(one -> NO_HTTP.contains(one) || TOO_LONG.contains(one)));
    }

    /// The framework looks whether an address is one before it hands the request to anybody.
    private static boolean isNoAddress(String target) {
        try {
            new URI(target);
            return false;
        } catch (URISyntaxException _) {
            return true;
        }
    }
}

package org.alongside.shared.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/// A cookie that the app can read and that says nothing but: there may be a session. Guests are then never asked who
/// they are, and see no refusal. It is set and removed beside the session cookie, which scripts cannot read.
final class SignedIn {

    private static final String NAME = "alongside-signed-in";

    private SignedIn() {}

    static void mark(RoutingContext call) {
        call.response().addCookie(cookie("1", call));
    }

    static void unmark(RoutingContext call) {
        call.response().addCookie(cookie("", call).setMaxAge(0));
    }

    static boolean isMarked(RoutingContext call) {
        return call.request().getCookie(NAME) != null;
    }

    private static Cookie cookie(String value, RoutingContext call) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setSameSite(CookieSameSite.LAX)
                .setSecure(call.request().isSSL());
    }
}

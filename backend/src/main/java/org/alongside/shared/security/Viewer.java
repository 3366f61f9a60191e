package org.alongside.shared.security;

import java.util.Optional;

/// Who is looking at something that most may see. Asked only once it has turned out that not everybody may: a public
/// answer must not depend on it, and never waits for Keycloak. What was answered after asking belongs to that caller
/// alone; see [Caller#hasLooked].
@FunctionalInterface
public interface Viewer {

    /// Empty for somebody who shows neither session nor token.
    Optional<Actor> actor();

    /// Whoever looks, it is shown as to a stranger.
    static Viewer nobody() {
        return Optional::empty;
    }

    static Viewer of(Actor actor) {
        return () -> Optional.of(actor);
    }
}

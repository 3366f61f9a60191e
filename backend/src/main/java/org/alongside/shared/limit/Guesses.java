package org.alongside.shared.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.TooManyGuesses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Slows down who guesses at secrets. Only wrong guesses count, and only for the address they come from: whoever
/// guesses can make up a new token each time. A right secret opens at all times: to refuse it after others have
/// guessed would let one person keep a whole library out. What keeps guessers out is that there is too much to guess.
@ApplicationScoped
public class Guesses {

    private static final int ADDRESSES = 100_000;

    private final Cache<String, Window> windows = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofSeconds(2 * Window.SECONDS))
            .build();

    private final CurrentVertxRequest request;
    private final InstantSource clock;
    private final int limit;

    Guesses(
            CurrentVertxRequest request,
            InstantSource clock,
            @ConfigProperty(name = "alongside.limit.guesses") int limit) {
        this.request = request;
        this.clock = clock;
        this.limit = limit;
    }

    /// What the secret opens.
    ///
    /// @throws NotFound when it opens nothing
    /// @throws TooManyGuesses when it opens nothing, like many before
    public <T> T limited(Supplier<T> guess) {
        try {
            return guess.get();
        } catch (NotFound wrong) {
            var second = clock.instant().getEpochSecond();
            if (windows.get(address(), _ -> new Window()).count(second) > limit) {
                throw new TooManyGuesses(Window.secondsLeft(second));
            }
            throw wrong;
        }
    }

    private String address() {
        var address = request.getCurrent().request().remoteAddress();
        return address == null ? "" : address.hostAddress();
    }
}

package org.alongside.shared.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.shared.security.Account;
import org.alongside.shared.security.Actor;

/// The demo world while it is told: its clock, which runs from long ago to now, its people, and its texts.
public final class Story {

    /// The first four sign in through Keycloak; see its demo people.
    private static final int WITH_SIGN_IN = 4;

    private final Instant now;
    private final ZoneId zone;
    private final ObjectMapper json;

    Story(Instant now, ZoneId zone, ObjectMapper strict) {
        this.now = now;
        this.zone = zone;
        this.json = strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// The people are numbered from 1.
    public Actor.Person person(int number, Instant at) {
        var account = number <= WITH_SIGN_IN
                ? new Account("main", "0199a0de-0000-7000-8000-00000000a%03d".formatted(number))
                : new Account("demo", "person-" + number);
        return new Actor.Person(account, at);
    }

    public Actor.Partner partner(UUID organisation, Instant at) {
        return new Actor.Partner(new Account("demo", "service-" + organisation), organisation, at);
    }

    /// The rows of one of the text files; a chapter names only the fields it needs.
    public <T> List<T> rows(String file, Class<T> type) {
        try (var text = Story.class.getResourceAsStream("/demo/" + file)) {
            return json.readerForListOf(type).readValue(Objects.requireNonNull(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

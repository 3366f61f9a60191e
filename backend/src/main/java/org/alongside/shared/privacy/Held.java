package org.alongside.shared.privacy;

import java.util.Locale;
import org.alongside.shared.language.Phrases;
import org.jspecify.annotations.Nullable;

/// One thing that is held about a person: its name, what it says, and what its field promises ([Personal]).
public record Held(String name, String value, String purpose, String seenBy, String keptFor) {

    /// The field of an entity, with what it says now.
    ///
    /// @throws IllegalArgumentException when the field is not marked as personal: then nothing is known to promise
    public static Held of(Class<?> entity, String field, @Nullable Object value) {
        var promise = promise(entity, field);
        return new Held(
                field, value == null ? "" : value.toString(), promise.purpose(), promise.seenBy(), promise.keptFor());
    }

    /// One of several things that a field holds together.
    public Held named(String part) {
        return new Held(part, value, purpose, seenBy, keptFor);
    }

    private static Personal promise(Class<?> entity, String field) {
        try {
            var promise = entity.getDeclaredField(field).getAnnotation(Personal.class);
            if (promise != null) {
                return promise;
            }
        } catch (NoSuchFieldException unknown) {
            throw new IllegalArgumentException(unknown);
        }
        throw new IllegalArgumentException(entity.getSimpleName() + "." + field + " is not marked as personal");
    }

    public Held in(Locale locale) {
        return new Held(
                name,
                value,
                Phrases.translate(locale, purpose),
                Phrases.translate(locale, seenBy),
                Phrases.translate(locale, keptFor));
    }
}

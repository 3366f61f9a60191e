package org.alongside.shared.change;

import com.fasterxml.jackson.annotation.JsonValue;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A position in the public feed, opaque to callers.
@Schema(type = SchemaType.STRING)
public record Position(long number) {

    static final Position START = new Position(0);

    public static Position fromString(String text) {
        try {
            var number = Long.parseLong(text, Character.MAX_RADIX);
            if (number >= 0) {
                return new Position(number);
            }
        } catch (NumberFormatException _) {
            throw unknown();
        }
        throw unknown();
    }

    private static Invalid unknown() {
        return new Invalid(Violation.of("after", "Send the `next` of an earlier answer."));
    }

    @JsonValue
    @Override
    public String toString() {
        return Long.toString(number, Character.MAX_RADIX);
    }
}

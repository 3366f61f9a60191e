package org.alongside.safety;

import org.alongside.shared.page.Cursor;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The last case somebody has seen of a queue: those in which somebody may be at risk come first, decided ones last,
/// and the oldest first among equals. It names its place itself, because the case may be decided before the next page
/// is asked for. Opaque to callers.
@Schema(type = SchemaType.STRING)
public record QueuePlace(int place, Cursor cursor) {

    public static QueuePlace fromString(String text) {
        if (text.length() < 2 || text.charAt(0) < '0' || text.charAt(0) > '9') {
            throw new Invalid(Violation.of("cursor", "Send the `next` of an earlier page."));
        }
        return new QueuePlace(text.charAt(0) - '0', Cursor.fromString(text.substring(1)));
    }

    @Override
    public String toString() {
        return place + cursor.toString();
    }
}

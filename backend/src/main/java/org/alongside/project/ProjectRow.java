package org.alongside.project;

import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.jspecify.annotations.Nullable;

/// What a list needs of a project, read as it is from the database.
public record ProjectRow(
        UUID id,
        String title,
        String summary,
        String lang,
        Theme theme,
        Stage stage,
        @Nullable HaltKind halt,
        String place,
        Instant startedAt,
        int people,
        int contributions) {

    Cursor cursor() {
        return new Cursor(startedAt, id);
    }
}

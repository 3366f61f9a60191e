package org.alongside.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// As much of a project as a feature above needs to know. What it says of a private one is for those who may know of
/// it.
public record ProjectBrief(
        UUID id,
        String title,
        String lang,
        Stage stage,
        int daysToEdit,
        @Nullable String privateBecause) {

    public boolean isPrivate() {
        return privateBecause != null;
    }
}

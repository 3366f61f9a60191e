package org.alongside.project;

import java.util.UUID;
import org.alongside.shared.installation.Clause;
import org.jspecify.annotations.Nullable;

/// As much of a project as a feature above needs to know. What it says of a private one is for those who may know of
/// it.
public record ProjectBrief(
        UUID id,
        String title,
        String summary,
        String lang,
        Theme theme,
        Stage stage,
        int daysToEdit,
        @Nullable String privateBecause,
        @Nullable Clause hiddenFor,
        @Nullable String hiddenReason) {

    /// Not for everybody, whether those inside chose so or a house rule did.
    public boolean isPrivate() {
        return privateBecause != null || hiddenFor != null;
    }
}

package org.alongside.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an aim says: what should change, for whom, and how people will know. With the id of an aim it is a new wording
/// of that aim, without one a new aim.
public record AimDraft(
        @Nullable UUID id,
        @NotBlank @Size(max = 500) String change,
        @Nullable @Size(max = 300) String forWhom,
        @Nullable @Size(max = 500) String howWeWillKnow) {}

package org.alongside.evaluation.learning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A learning to write down; with its `id` where it is there already and only its words change.
public record LearningDraft(
        @Nullable UUID id, @NotBlank @Size(max = 1000) String text) {}

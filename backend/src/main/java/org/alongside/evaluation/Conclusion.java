package org.alongside.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.alongside.evaluation.learning.LearningDraft;

/// What those who look after the project make of a closed round.
public record Conclusion(
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 1000) String> findings,
        @NotNull @Size(max = 5000) String gotWrong,
        @NotNull @Size(max = 50) List<@NotNull @Valid LearningDraft> learnings) {}

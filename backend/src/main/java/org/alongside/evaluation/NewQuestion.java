package org.alongside.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question of the project's own: SCALE, CHOICE with two to eight `choices`, or WORDS.
public record NewQuestion(
        @NotNull QuestionKind kind,
        @NotBlank @Size(max = 300) String text,

        @Nullable @Size(max = 8) List<@NotBlank @Size(max = 200) String> choices) {

    List<String> choicesOrNone() {
        return choices == null ? List.of() : choices;
    }
}

package org.alongside.evaluation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answer to one question: the number of an option, or words. A question that is not named was passed over, which
/// is as good as an answer.
public record GivenAnswer(
        @NotNull UUID questionId,
        @Nullable @Min(1) Integer option,

        @Nullable @Size(max = 2000) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String words) {

    /// So that no log can have it.
    @Override
    public String toString() {
        return "GivenAnswer";
    }
}

package org.alongside.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.alongside.participant.slip.EnteredFor;
import org.alongside.project.membership.Expertise;
import org.jspecify.annotations.Nullable;

/// What somebody without an account answered on paper, and their slip, with which they can see and change it. The same
/// slip again takes the place of what was entered before.
public record NewPaperAnswer(
        @NotNull @Valid EnteredFor enteredFor,
        @Nullable Expertise expertise,
        @Nullable Boolean consent,
        @NotNull @Size(max = 200) List<@NotNull @Valid GivenAnswer> given) {

    NewAnswer answer() {
        return new NewAnswer(expertise, consent, given);
    }

    @Override
    public String toString() {
        return "NewPaperAnswer";
    }
}

package org.alongside.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.input.LanguageTag;
import org.jspecify.annotations.Nullable;

/// A round to open. `closesOn` is the last day on which people can answer, in two weeks when it is not said. The three
/// statements (being heard, being equal, doing it again) are asked in every round, so that rounds can be laid side by
/// side; `aims` and `questions` are asked besides.
public record NewEvaluation(
        @NotNull UUID projectId,
        @NotBlank @Size(max = 120) String title,
        @NotNull @LanguageTag String lang,
        @Nullable LocalDate closesOn,
        @NotEmpty Set<@NotNull Asked> asked,
        @NotNull @Size(max = 100) List<@NotNull @Valid JudgedAim> aims,
        @NotNull @Size(max = 20) List<@NotNull @Valid NewQuestion> questions) {

    private static final int TWO_WEEKS = 14;

    LocalDate lastDay(LocalDate today) {
        return closesOn == null ? today.plusDays(TWO_WEEKS) : closesOn;
    }
}

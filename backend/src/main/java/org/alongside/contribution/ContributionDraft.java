package org.alongside.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.alongside.shared.input.LanguageTag;
import org.jspecify.annotations.Nullable;

/// What may be changed about a contribution after it was sent. A `contentNote` says beforehand what is hard to read.
public record ContributionDraft(
        @NotNull ContributionKind kind,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull @LanguageTag String lang,
        @NotNull CreditBy creditBy,
        @Nullable @Size(max = 120) String contentNote) {}

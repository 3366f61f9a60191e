package org.alongside.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.alongside.shared.input.LanguageTag;

/// What may be changed about a contribution after it was sent.
public record ContributionDraft(
        @NotNull ContributionKind kind,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull @LanguageTag String lang,
        @NotNull CreditBy creditBy) {}

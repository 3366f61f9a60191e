package org.alongside.project.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// An invitation to make, for how many people and how many days. Draw the `secret` yourself, 128 random bits as
/// base64url, and pass it on: it is never answered back.
public record NewInvitation(
        @NotNull @Pattern(regexp = Secret.FORM) String secret,
        @NotNull @Min(1) @Max(500) Integer uses,
        @NotNull @Min(1) @Max(90) Integer days) {}

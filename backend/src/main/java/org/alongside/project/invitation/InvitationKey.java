package org.alongside.project.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The secret of an invitation, as somebody was given it.
public record InvitationKey(@NotNull @Size(max = 100) String secret) {}

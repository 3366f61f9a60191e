package org.alongside.project.fixedpoint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What people write about a fixed point: what cannot change, why, and who says so (a body, a law or a role).
public record FixedPointDraft(
        @NotBlank @Size(max = 300) String what,
        @NotBlank @Size(max = 500) String why,
        @NotBlank @Size(max = 120) String whoSays) {}

package org.alongside.project.membership;

import java.time.Instant;
import java.util.UUID;

/// Somebody leaves a project, in the transaction in which they do: whatever they gave it as a member ends with it.
public record Left(UUID project, UUID participant, Instant at) {}

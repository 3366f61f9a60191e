package org.alongside.participant.slip;

import java.time.Instant;

/// What a guest shows instead of the slip itself: `Authorization: Slip <token>`, for a short while.
public record GuestToken(String token, Instant expiresAt) {}

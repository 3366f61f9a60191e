package org.alongside.contribution;

import java.util.UUID;
import org.alongside.shared.security.Actor;

/// Whoever said it has taken it back. Fired in the same transaction.
public record TakenBack(Actor actor, UUID contribution) {}

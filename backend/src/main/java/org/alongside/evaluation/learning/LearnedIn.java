package org.alongside.evaluation.learning;

import java.util.UUID;

/// The round in which something was learned.
public record LearnedIn(UUID id, UUID projectId, String lang) {}

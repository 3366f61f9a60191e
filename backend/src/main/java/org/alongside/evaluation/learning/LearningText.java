package org.alongside.evaluation.learning;

import java.util.UUID;

/// A learning where its round is shown.
public record LearningText(UUID id, String text) {}

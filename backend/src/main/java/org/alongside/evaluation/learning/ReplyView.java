package org.alongside.evaluation.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a project made of a learning.
public record ReplyView(boolean applied, @Nullable String why, LocalDate repliedOn) {}

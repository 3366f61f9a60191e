package org.alongside.contribution;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What to know before reading, in a few plain words: "talks about the loss of a child". Absent takes a note away.
public record NewContentNote(@Nullable @Size(max = 120) String contentNote) {}

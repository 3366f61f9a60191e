package org.alongside.project.interest;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What somebody has to gain or to lose in a project; without words, that they have nothing to declare.
public record Declaration(@Nullable @Size(max = 1000) String words) {

    public Declaration {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}

package org.alongside.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody answered in words; nobody knows who. `lived` and `professional` say in which lenses it belongs, and
/// are
/// absent where the lenses of the round are hidden.
public record CommentView(
        UUID id,
        UUID questionId,
        String text,
        @Nullable Boolean lived,
        @Nullable Boolean professional) {}

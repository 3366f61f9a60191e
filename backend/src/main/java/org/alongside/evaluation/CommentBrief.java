package org.alongside.evaluation;

import java.util.UUID;

/// As much of a comment as a feature above needs to know.
public record CommentBrief(UUID id, UUID projectId, String text, String lang, boolean hidden) {}

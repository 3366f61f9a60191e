package org.alongside.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which contributions somebody looks for: all of what is given.
record ContributionFilter(
        @Nullable UUID project,
        @Nullable ContributionKind kind,
        @Nullable String lang,
        @Nullable String q) {}

package org.alongside.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which projects somebody looks for: all of what is given.
record ProjectFilter(
        @Nullable String q,
        @Nullable Theme theme,
        @Nullable Stage stage,
        @Nullable String place,
        @Nullable UUID organisation) {}

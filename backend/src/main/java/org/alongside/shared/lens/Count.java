package org.alongside.shared.lens;

import org.jspecify.annotations.Nullable;

/// How many people chose one option, in three lenses and in steps of five: 0 reads "almost none". `lived` and
/// `professional` are absent where the lenses are hidden.
public record Count(
        int everyone, @Nullable Integer lived, @Nullable Integer professional) {

    boolean hasLenses() {
        return lived != null;
    }
}

package org.alongside.participant.slip;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// For whom something is written down: somebody without an account. The six words of `slip` are drawn where they are
/// handed over and are kept as a keyed hash alone; the same words again mean the same person. Without `displayName` the
/// person stays nameless.
public record EnteredFor(
        @NotNull @Size(max = 200) String slip,

        @Nullable @Size(max = 80) @Pattern(regexp = ".*\\S.*")
        String displayName) {

    /// Nobody reads a slip in a log.
    @Override
    public String toString() {
        return "EnteredFor";
    }
}

package org.alongside.participant.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.shared.input.LanguageTag;
import org.jspecify.annotations.Nullable;

/// What somebody needs, with the language of the interpreter where they need one, and in their own words.
public record AccessNeeds(
        @NotNull @Size(max = 20) Set<@NotNull Adjustment> adjustments,
        @Nullable @LanguageTag String interpreterLanguage,
        @Nullable @Size(max = 2000) String words) {

    static final AccessNeeds NONE = new AccessNeeds(Set.of(), null, null);

    /// In the order of the list, and without a language that nobody needs.
    AccessNeeds tidy() {
        return new AccessNeeds(
                Collections.unmodifiableSet(new TreeSet<>(adjustments)),
                needsInterpreter() ? interpreterLanguage : null,
                words == null || words.isBlank() ? null : words.strip());
    }

    boolean needsInterpreter() {
        return adjustments.contains(Adjustment.INTERPRETER);
    }

    boolean areNone() {
        return equals(NONE);
    }

    /// So that no log can have them.
    @Override
    public String toString() {
        return "AccessNeeds";
    }
}

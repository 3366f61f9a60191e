package org.alongside.evaluation;

import java.util.Locale;
import org.alongside.shared.lens.Lenses;
import org.jspecify.annotations.Nullable;

/// How many have answered so far, to the nearest five; absent while it is fewer than five, and `hidden` says so.
public record Turnout(@Nullable Integer answered, @Nullable String hidden) {

    static Turnout of(int answers) {
        return new Turnout(Lenses.enough(answers), null);
    }

    Turnout in(Locale locale) {
        return answered != null ? this : new Turnout(null, Lenses.tooFew(locale));
    }
}

package org.alongside.project.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What I declared; without a day nothing yet, with a day and without words that I have nothing to declare.
public record MyInterest(
        @Nullable LocalDate saidOn, @Nullable String words) {

    static final MyInterest NOT_SAID = new MyInterest(null, null);
}

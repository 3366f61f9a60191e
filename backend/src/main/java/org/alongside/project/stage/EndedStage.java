package org.alongside.project.stage;

import java.time.LocalDate;
import java.util.Locale;
import org.alongside.project.Stage;
import org.alongside.shared.lens.Lenses;

/// A stage that has ended, and how: `words` say what was decided or, where the project went back, why. `people` took
/// part on its last day; `lenses` is what was public of their expertise then.
public record EndedStage(
        Stage stage, LocalDate beganOn, LocalDate endedOn, Stage movedTo, String words, int people, Lenses lenses) {

    EndedStage in(Locale locale) {
        return new EndedStage(stage, beganOn, endedOn, movedTo, words, people, lenses.in(locale));
    }
}

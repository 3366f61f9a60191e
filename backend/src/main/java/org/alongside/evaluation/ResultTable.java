package org.alongside.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import org.alongside.shared.export.Csv;

/// The counts of a closed round as a table: one row for each option of each question, with what is hidden and why.
final class ResultTable {

    private ResultTable() {}

    static void write(Results results, OutputStream out) throws IOException {
        try (var csv = new Csv(
                out, "question", "kind", "text", "option", "choice", "everyone", "lived", "professional", "hidden")) {
            var number = 1;
            for (var one : results.questions()) {
                rows(csv, number++, one);
            }
        }
    }

    private static void rows(Csv csv, int number, QuestionResult result) throws IOException {
        var question = result.question();
        var spread = result.spread();
        if (spread == null) {
            return;
        }
        for (var option = 0; option < question.options(); option++) {
            var count = spread.options() == null ? null : spread.options().get(option);
            csv.row(
                    number,
                    question.kind(),
                    question.text(),
                    option + 1,
                    question.choices().isEmpty() ? null : question.choices().get(option),
                    count == null ? null : count.everyone(),
                    count == null ? null : count.lived(),
                    count == null ? null : count.professional(),
                    spread.hidden());
        }
    }
}

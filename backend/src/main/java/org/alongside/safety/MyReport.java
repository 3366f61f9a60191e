package org.alongside.safety;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.jspecify.annotations.Nullable;

/// What I reported, and what became of it.
public record MyReport(
        UUID id,
        About about,
        Concern concern,
        String words,
        LocalDate reportedOn,
        @Nullable Verdict verdict) {

    static MyReport of(Report report, SafetyCase decided) {
        return new MyReport(
                report.id(), decided.about(), report.concern(), report.words(), report.reportedOn(), decided.verdict());
    }

    Cursor cursor() {
        return Cursor.of(reportedOn, id);
    }
}

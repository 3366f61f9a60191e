package org.alongside.safety;

import java.time.LocalDate;

/// A report as those see it who decide; whose it is they do not see.
public record ReportView(Concern concern, String words, LocalDate reportedOn) {

    static ReportView of(Report report) {
        return new ReportView(report.concern(), report.words(), report.reportedOn());
    }
}

package org.alongside.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.shared.problem.Action;
import org.jspecify.annotations.Nullable;

/// A text that somebody has to decide about, or has decided: all reports about it together, or the complaint of its
/// author. `text` is absent when it was taken back. `safeguarding`: somebody wants those told who keep people safe.
public record CaseView(
        UUID id,
        Ask ask,
        About about,
        @Nullable UUID projectId,
        @Nullable ReportedText text,
        boolean atRisk,
        boolean safeguarding,
        LocalDate openedOn,
        List<ReportView> reports,
        @Nullable String complaint,
        @Nullable Verdict verdict,
        Map<String, Action> actions) {

    CaseView in(Locale locale) {
        return new CaseView(
                id,
                ask,
                about,
                projectId,
                text,
                atRisk,
                safeguarding,
                openedOn,
                reports,
                complaint,
                verdict,
                Action.in(locale, actions));
    }
}

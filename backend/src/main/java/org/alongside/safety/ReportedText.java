package org.alongside.safety;

import org.alongside.contribution.ContributionBrief;
import org.alongside.evaluation.CommentBrief;
import org.alongside.evaluation.EvaluationItem;
import org.alongside.project.ProjectBrief;
import org.alongside.shared.installation.Clause;
import org.jspecify.annotations.Nullable;

/// The text a case is about, as it stands now; while it is hidden, with the house rule and the reason.
public record ReportedText(
        @Nullable String title,
        @Nullable String words,
        @Nullable String lang,
        @Nullable Clause hiddenFor,
        @Nullable String hiddenReason) {

    static ReportedText of(ContributionBrief one) {
        return new ReportedText(null, one.text(), one.lang(), one.hiddenFor(), one.hiddenReason());
    }

    /// Of a private project no more than its name.
    static ReportedText of(ProjectBrief one) {
        var words = one.privateBecause() == null ? one.summary() : null;
        return new ReportedText(one.title(), words, one.lang(), one.hiddenFor(), one.hiddenReason());
    }

    static ReportedText of(EvaluationItem one) {
        return new ReportedText(one.title(), null, one.lang(), null, null);
    }

    static ReportedText of(CommentBrief one) {
        return new ReportedText(null, one.text(), one.lang(), null, null);
    }

    static ReportedText named(String organisation) {
        return new ReportedText(organisation, null, null, null, null);
    }
}

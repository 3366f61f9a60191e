package org.alongside.safety;

import java.util.Optional;
import org.alongside.shared.problem.Reason;

/// How a case ended.
public enum Outcome {
    /// The words are hidden.
    HIDDEN,
    /// Nothing was done about the text, for a reason.
    LEFT,
    /// Something was done that the software does not do, such as a word with whoever wrote it.
    DEALT_WITH,
    /// The words are public again.
    RESTORED,
    /// They stay hidden.
    UPHELD,
    /// By whoever said it, before anybody decided.
    TAKEN_BACK;

    static final Reason NOT_FOR_THIS = new Reason("not-for-this", "This cannot be decided here in that way.");

    /// The ends that can be chosen. A contribution is hidden by hiding it, and taken back by its author; a comment or a
    /// project is hidden by deciding so.
    Optional<Reason> againstChoosing(Ask ask, SubjectKind about) {
        var fits = switch (this) {
            case LEFT -> ask == Ask.REPORT;
            case DEALT_WITH -> ask == Ask.REPORT && about != SubjectKind.CONTRIBUTION && about != SubjectKind.COMMENT;
            case RESTORED, UPHELD -> ask == Ask.COMPLAINT;
            case HIDDEN -> ask == Ask.REPORT && (about == SubjectKind.COMMENT || about == SubjectKind.PROJECT);
            case TAKEN_BACK -> false;
        };
        return fits ? Optional.empty() : Optional.of(NOT_FOR_THIS);
    }
}

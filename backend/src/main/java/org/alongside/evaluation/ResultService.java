package org.alongside.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Viewer;
import org.jspecify.annotations.Nullable;

/// Shows what came of closed rounds.
@ApplicationScoped
@Transactional
class ResultService {

    private final CommentRepository comments;
    private final Rounds rounds;

    ResultService(CommentRepository comments, Rounds rounds) {
        this.comments = comments;
        this.rounds = rounds;
    }

    Results of(Viewer viewer, UUID id) {
        return Results.of(closed(viewer, id));
    }

    Page<CommentView> comments(Viewer viewer, UUID id, UUID question, Lens lens, @Nullable Cursor after, Limit limit) {
        var round = closed(viewer, id);
        return Page.of(
                        comments.of(round.id(), question, lens, after, limit),
                        limit,
                        one -> Cursor.of(one.shownOn(), one.id()))
                .map(Comment::view);
    }

    private Evaluation closed(Viewer viewer, UUID id) {
        var round = rounds.require(viewer, id);
        RuleBroken.unless(AnswerService.blind(round).againstShowing());
        return round;
    }
}

package org.alongside.evaluation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.problem.Gone;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;

/// Shows single comments to those who look after them, and takes them out of every public place. Who may ask for it is
/// decided above, in `safety`. They have no author any more who could complain.
@ApplicationScoped
@Transactional
public class CommentService {

    private final CommentRepository comments;
    private final ProjectAccess access;
    private final Changes changes;

    CommentService(CommentRepository comments, ProjectAccess access, Changes changes) {
        this.comments = comments;
        this.access = access;
        this.changes = changes;
    }

    /// One that everybody can read now who may know of its project.
    ///
    /// @throws Gone when it is hidden
    /// @throws NotFound when the viewer may not know of it
    public CommentBrief requirePublic(Viewer viewer, UUID id) {
        var brief = access.require(viewer, comments.brief(id), CommentBrief::projectId, "comment");
        if (brief.hidden()) {
            throw new Gone();
        }
        return brief;
    }

    public Map<UUID, CommentBrief> briefs(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : comments.briefs(ids).stream().collect(toMap(CommentBrief::id, Function.identity()));
    }

    /// Hiding twice is as good as once.
    public void hide(Actor actor, UUID id) {
        var comment = Optional.ofNullable(comments.findById(id)).orElseThrow(() -> new NotFound("comment"));
        comment.hide();
        changes.note(
                actor,
                Change.of(EvaluationService.KIND, Change.EDITED, comment.evaluationId())
                        .in(comments.brief(id).orElseThrow().projectId())
                        .inPublic());
    }
}

package org.alongside.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    /// In the order of their ids, which is chance: not even the table has the order in which people answered.
    void keep(UUID round, List<RoundCount.Said> said, LocalDate day) {
        persist(said.stream().map(one -> new Comment(round, one, day)).sorted(Comparator.comparing(Comment::id)));
    }

    Optional<CommentBrief> brief(UUID id) {
        return briefs(List.of(id)).stream().findFirst();
    }

    List<CommentBrief> briefs(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select new org.alongside.evaluation.CommentBrief(c.id, e.projectId, c.text, e.lang, c.hidden)
                        from Comment c join Evaluation e on e.id = c.evaluationId where c.id in ?1""", CommentBrief.class)
                .setParameter(1, ids)
                .getResultList();
    }

    List<Comment> of(UUID round, UUID question, Lens lens, @Nullable Cursor after, Limit limit) {
        var where = new Where()
                .is("evaluationId", round)
                .is("questionId", question)
                .and("hidden = false")
                .and(
                        switch (lens) {
                            case EVERYONE -> "1 = 1";
                            case LIVED -> "lived = true";
                            case PROFESSIONAL -> "professional = true";
                        })
                .olderThan(after, "shownOn");
        return find(where + " order by shownOn desc, id desc", where.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }
}

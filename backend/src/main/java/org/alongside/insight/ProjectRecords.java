package org.alongside.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import org.alongside.evaluation.EvaluationService;
import org.alongside.evaluation.LookedBackOn;
import org.alongside.project.ProjectItem;
import org.alongside.project.ProjectList;
import org.alongside.shared.export.Csv;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.jspecify.annotations.Nullable;

/// Public projects with what they reached, newest first.
@ApplicationScoped
class ProjectRecords {

    private static final Limit MOST = new Limit(100);
    private static final LookedBackOn NEVER = new LookedBackOn(0, 0);

    private final ProjectList projects;
    private final EvaluationService evaluations;

    ProjectRecords(ProjectList projects, EvaluationService evaluations) {
        this.projects = projects;
        this.evaluations = evaluations;
    }

    @Transactional
    Page<ProjectRecord> page(@Nullable Cursor after, Limit limit) {
        var page = projects.newest(after, limit);
        var lookedBack = evaluations.lookedBackOn(
                page.items().stream().map(ProjectItem::id).toList());
        return page.map(item -> ProjectRecord.of(item, lookedBack.getOrDefault(item.id(), NEVER)));
    }

    /// All of them, page by page: neither the list nor a transaction is ever longer than one page.
    void table(OutputStream out) throws IOException {
        try (var csv = new Csv(
                out,
                "id",
                "title",
                "summary",
                "lang",
                "theme",
                "stage",
                "place",
                "placeName",
                "startedAt",
                "people",
                "contributions",
                "rounds",
                "learnings")) {
            Cursor after = null;
            do {
                var page = page(after, MOST);
                for (var one : page.items()) {
                    csv.row(
                            one.id(),
                            one.title(),
                            one.summary(),
                            one.lang(),
                            one.theme(),
                            one.stage(),
                            one.place(),
                            one.placeName(),
                            one.startedAt(),
                            one.people(),
                            one.contributions(),
                            one.rounds(),
                            one.learnings());
                }
                after = page.next() == null ? null : Cursor.fromString(page.next());
            } while (after != null);
        }
    }
}

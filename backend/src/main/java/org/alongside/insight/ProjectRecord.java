package org.alongside.insight;

import java.time.Instant;
import java.util.UUID;
import org.alongside.evaluation.LookedBackOn;
import org.alongside.project.ProjectItem;
import org.alongside.project.Stage;
import org.alongside.project.Theme;

/// A public project as a funder may want it in a table: what it is about, where it stands, how many take part and have
/// spoken, how often it looked back and how much it says it learned.
public record ProjectRecord(
        UUID id,
        String title,
        String summary,
        String lang,
        Theme theme,
        Stage stage,
        String place,
        String placeName,
        Instant startedAt,
        int people,
        int contributions,
        int rounds,
        int learnings) {

    static ProjectRecord of(ProjectItem item, LookedBackOn lookedBack) {
        return new ProjectRecord(
                item.id(),
                item.title(),
                item.summary(),
                item.lang(),
                item.theme(),
                item.stage(),
                item.place(),
                item.placeName(),
                item.startedAt(),
                item.people(),
                item.contributions(),
                lookedBack.rounds(),
                lookedBack.learnings());
    }
}

package org.alongside.evaluation.learning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.project.ProjectService;
import org.alongside.project.Theme;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.Violation;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Keeps what projects learn, offers it to others of the same theme, and takes their replies.
@ApplicationScoped
@Transactional
public class LearningService {

    static final String KIND = "learning";

    private final LearningRepository learnings;
    private final ReplyRepository replies;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final Changes changes;
    private final ZoneId zone;

    LearningService(
            LearningRepository learnings,
            ReplyRepository replies,
            ProjectService projects,
            ProjectAccess access,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.learnings = learnings;
        this.replies = replies;
        this.projects = projects;
        this.access = access;
        this.changes = changes;
        this.zone = zone;
    }

    public List<LearningText> texts(UUID round) {
        return learnings.ofRound(round).stream()
                .map(one -> new LearningText(one.id(), one.text()))
                .toList();
    }

    public List<LearningDraft> drafts(UUID round) {
        return texts(round).stream()
                .map(one -> new LearningDraft(one.id(), one.text()))
                .toList();
    }

    /// What is not named any more goes, with the replies to it; what is new takes one of the ids.
    ///
    /// @throws Invalid when a named one is not of this round, or named twice
    public void become(LearnedIn round, List<LearningDraft> drafts, Supplier<UUID> ids, LocalDate today) {
        var known = learnings.ofRound(round.id()).stream().collect(toMap(Learning::id, Function.identity()));
        var kept = new HashSet<UUID>();
        for (var index = 0; index < drafts.size(); index++) {
            var draft = drafts.get(index);
            var learning = draft.id() == null
                    ? new Learning(ids.get(), round.id(), round.projectId(), round.lang(), draft.text(), today)
                    : known.get(draft.id());
            if (learning == null || !kept.add(learning.id())) {
                throw new Invalid(Violation.at(
                        "/learnings/%d/id".formatted(index),
                        "Name each learning of this round once, or leave the id out for a new one."));
            }
            learning.say(index, draft.text());
            learnings.persist(learning);
        }
        known.values().stream().filter(one -> !kept.contains(one.id())).forEach(learnings::delete);
    }

    Page<LearningView> latest(@Nullable Theme theme, @Nullable Cursor after, Limit limit) {
        return views(Page.of(learnings.latest(theme, null, after, limit), limit, LearningService::cursor), Map.of());
    }

    /// What other projects of the same theme have learned, with this project's replies.
    Page<LearningView> offeredTo(Viewer viewer, UUID project, @Nullable Cursor after, Limit limit) {
        access.require(viewer, project);
        var theme = projects.brief(project).theme();
        var page = Page.of(learnings.latest(theme, project, after, limit), limit, LearningService::cursor);
        var said = replies.of(project, page.items().stream().map(Learning::id).toList()).stream()
                .collect(toMap(LearningReply::learningId, Function.identity()));
        return views(page, said);
    }

    private Page<LearningView> views(Page<Learning> page, Map<UUID, LearningReply> said) {
        var briefs = projects.briefs(
                page.items().stream().map(Learning::projectId).distinct().toList());
        return page.map(one -> LearningView.of(one, requireNonNull(briefs.get(one.projectId())), said.get(one.id())));
    }

    ReplyView reply(Actor actor, UUID project, UUID learningId, NewReply request) {
        access.require(actor, project, Task.EVALUATE);
        var learning = learnings
                .publicOne(learningId)
                .filter(one -> !one.projectId().equals(project))
                .orElseThrow(() -> new NotFound("learning"));
        if (!request.isExplained()) {
            throw new Invalid(Violation.at("/why", "Say why it is not for you. It helps whoever learned it."));
        }
        var reply = replies.lockOrBegin(project, learning.id(), actor.today(zone));
        reply.say(request, actor.today(zone));
        changes.note(actor, Change.of(KIND, "answered", learning.id()).in(project));
        return reply.view();
    }

    private static Cursor cursor(Learning learning) {
        return Cursor.of(learning.learnedOn(), learning.id());
    }
}

package org.alongside.safety;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.contribution.ContributionBrief;
import org.alongside.contribution.HidingService;
import org.alongside.contribution.TakenBack;
import org.alongside.evaluation.CommentService;
import org.alongside.evaluation.EvaluationService;
import org.alongside.organisation.OrganisationService;
import org.alongside.participant.ParticipantService;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.idempotency.FirstAnswers;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.problem.Action;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.jspecify.annotations.Nullable;

/// Shows what waits for a decision to those who may take one, and carries it out.
@ApplicationScoped
@Transactional
class ModerationService {

    static final String KIND = "safety-case";

    static final Reason ALREADY_DECIDED =
            new Reason("already-decided", "Somebody else has decided about this in the meantime.");
    static final Reason ALREADY_HIDDEN = new Reason("already-hidden", "These words are hidden already.");

    private final CaseRepository cases;
    private final ReportRepository reports;
    private final Deciders deciders;
    private final HidingService hiding;
    private final ProjectService projects;
    private final OrganisationService organisations;
    private final EvaluationService evaluations;
    private final CommentService comments;
    private final ParticipantService participants;
    private final ProjectAccess access;
    private final FirstAnswers answers;
    private final Changes changes;

    ModerationService(
            CaseRepository cases,
            ReportRepository reports,
            Deciders deciders,
            HidingService hiding,
            ProjectService projects,
            OrganisationService organisations,
            EvaluationService evaluations,
            CommentService comments,
            ParticipantService participants,
            ProjectAccess access,
            FirstAnswers answers,
            Changes changes) {
        this.cases = cases;
        this.reports = reports;
        this.deciders = deciders;
        this.hiding = hiding;
        this.projects = projects;
        this.organisations = organisations;
        this.evaluations = evaluations;
        this.comments = comments;
        this.participants = participants;
        this.access = access;
        this.answers = answers;
        this.changes = changes;
    }

    Page<CaseView> ofProject(Actor.Person actor, UUID project, @Nullable QueuePlace after, Limit limit) {
        access.require(actor, project, Task.MODERATE);
        var me = participants.require(actor);
        return page(actor, cases.ofProject(project, me.id(), after, limit), limit);
    }

    /// What nobody in a project may decide. The caller is an admin.
    Page<CaseView> forAdmins(Actor.Person actor, @Nullable QueuePlace after, Limit limit) {
        return page(actor, cases.forAdmins(after, limit), limit);
    }

    private Page<CaseView> page(Actor.Person actor, List<SafetyCase> rows, Limit limit) {
        var shown = rows.stream().limit(limit.rows()).toList();
        var next = rows.size() > shown.size() ? shown.getLast().queuePlace().toString() : null;
        return new Page<>(views(actor, shown), next);
    }

    /// One question for each kind of thing, however long the page is.
    private List<CaseView> views(Actor.Person actor, List<SafetyCase> rows) {
        var words = hiding.briefs(subjects(rows, SubjectKind.CONTRIBUTION));
        var texts = new HashMap<UUID, ReportedText>();
        words.forEach((id, one) -> texts.put(id, ReportedText.of(one)));
        projects.briefs(subjects(rows, SubjectKind.PROJECT)).forEach((id, one) -> texts.put(id, ReportedText.of(one)));
        evaluations
                .items(subjects(rows, SubjectKind.EVALUATION))
                .forEach((id, one) -> texts.put(id, ReportedText.of(one)));
        comments.briefs(subjects(rows, SubjectKind.COMMENT)).forEach((id, one) -> texts.put(id, ReportedText.of(one)));
        organisations
                .names(subjects(rows, SubjectKind.ORGANISATION))
                .forEach((id, name) -> texts.put(id, ReportedText.named(name)));
        var rules = deciders.of(rows, words);
        var concerns = reports.ofCases(rows.stream().map(SafetyCase::id).toList());
        return rows.stream()
                .map(one -> view(
                        one,
                        texts.get(one.about().id()),
                        concerns.getOrDefault(one.id(), List.of()),
                        deciders.action(actor, requireNonNull(rules.get(one.id())))))
                .toList();
    }

    private static List<UUID> subjects(List<SafetyCase> rows, SubjectKind kind) {
        return rows.stream()
                .map(SafetyCase::about)
                .filter(about -> about.kind() == kind)
                .map(About::id)
                .distinct()
                .toList();
    }

    private static CaseView view(SafetyCase one, @Nullable ReportedText text, List<Report> concerns, Action mayDecide) {
        return new CaseView(
                one.id(),
                one.ask(),
                one.about(),
                one.projectId(),
                text,
                one.isAtRisk(),
                one.isForSafeguarding(),
                one.openedOn(),
                concerns.stream().map(ReportView::of).toList(),
                one.complaint(),
                one.verdict(),
                Map.of("decide", one.isOpen() ? mayDecide : Action.of(Optional.of(ALREADY_DECIDED))));
    }

    /// The same decision of the same person again is as good as once.
    CaseView decide(Actor.Person actor, UUID id, NewDecision request) {
        var about = cases.aboutOf(id);
        var words = about.kind() == SubjectKind.CONTRIBUTION ? hiding.lock(about.id()) : null;
        var one = cases.lock(id);
        var me = deciders.require(actor, rule(one, words));
        request.check();
        if (!one.wasDecided(me, request.outcome(), request.clause(), request.reason())) {
            if (!one.isOpen()) {
                throw new RuleBroken(ALREADY_DECIDED);
            }
            RuleBroken.unless(request.outcome().againstChoosing(one.ask(), about.kind()));
            one.decide(request.outcome(), request.clause(), request.reason(), me, actor.at());
            follow(actor, about, request);
            changes.note(actor, Change.of(KIND, "decided", id));
        }
        return views(actor, List.of(one)).getFirst();
    }

    private SomeoneElse rule(SafetyCase one, @Nullable ContributionBrief words) {
        if (words != null) {
            return deciders.of(words, one.hiddenBy());
        }
        var project = one.projectId();
        return project == null ? Deciders.admins(one.hiddenBy()) : deciders.ofProject(project);
    }

    private void follow(Actor actor, About about, NewDecision request) {
        var isProject = about.kind() == SubjectKind.PROJECT;
        if (request.outcome() == Outcome.RESTORED) {
            if (isProject) {
                projects.showAgain(actor, about.id());
            } else {
                hiding.restore(actor, about.id());
            }
        }
        if (request.outcome() == Outcome.HIDDEN) {
            if (isProject) {
                hideProject(actor, about.id(), request);
            } else {
                comments.hide(actor, about.id());
            }
        }
    }

    private void hideProject(Actor actor, UUID project, NewDecision request) {
        if (projects.brief(project).hiddenFor() != null) {
            throw new RuleBroken(ALREADY_HIDDEN);
        }
        projects.hide(actor, project, requireNonNull(request.clause()), request.reason());
    }

    /// Ends every report about the words. The same hiding by the same person again is as good as once.
    CaseView hide(Actor.Person actor, UUID contribution, NewHiding request) {
        var words = hiding.lock(Viewer.of(actor), contribution);
        var rule = deciders.of(words, null);
        var me = deciders.require(actor, rule);
        if (words.hiddenFor() != null) {
            return views(actor, List.of(sameAgain(contribution, me, request))).getFirst();
        }
        hiding.hide(actor, contribution, request.clause(), request.reason());
        var one = cases.openFor(
                Ids.secret(),
                new About(SubjectKind.CONTRIBUTION, contribution),
                words.projectId(),
                rule.isForAdmins(),
                actor.at());
        one.decide(Outcome.HIDDEN, request.clause(), request.reason(), me, actor.at());
        changes.note(actor, Change.of(KIND, "decided", one.id()));
        return views(actor, List.of(one)).getFirst();
    }

    private SafetyCase sameAgain(UUID contribution, UUID me, NewHiding request) {
        return cases.lastHiding(contribution)
                .filter(one -> one.wasDecided(me, Outcome.HIDDEN, request.clause(), request.reason()))
                .orElseThrow(() -> new RuleBroken(ALREADY_HIDDEN));
    }

    /// With the words every case about them ends, and what their author complained is not answered again.
    void takenBack(@Observes TakenBack gone) {
        answers.takenBack(ComplaintService.address(gone.contribution()));
        for (var one : cases.lockAbout(gone.contribution())) {
            one.takeBack(gone.actor().at());
            changes.note(gone.actor(), Change.of(KIND, "taken-back", one.id()));
        }
    }
}

package org.alongside.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.contribution.HidingService;
import org.alongside.participant.ParticipantService;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.installation.Clause;
import org.alongside.shared.problem.Action;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.jspecify.annotations.Nullable;

/// Lets authors complain about the hiding of their words, and stewards about that of their project, once for each
/// hiding, and see what became of it.
@ApplicationScoped
@Transactional
class ComplaintService {

    static final Reason NOT_HIDDEN = new Reason("not-hidden", "These words are not hidden.");
    static final Reason ALREADY_COMPLAINED = new Reason(
            "already-complained", "You have complained about this already. Each hiding can be looked at anew once.");
    static final Reason TOO_LATE_TO_COMPLAIN =
            new Reason("too-late-to-complain", "A year has passed since these words were hidden.");

    private final CaseRepository cases;
    private final Deciders deciders;
    private final HidingService hiding;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final ParticipantService participants;
    private final Changes changes;

    ComplaintService(
            CaseRepository cases,
            Deciders deciders,
            HidingService hiding,
            ProjectService projects,
            ProjectAccess access,
            ParticipantService participants,
            Changes changes) {
        this.cases = cases;
        this.deciders = deciders;
        this.hiding = hiding;
        this.projects = projects;
        this.access = access;
        this.participants = participants;
        this.changes = changes;
    }

    MyComplaint complain(Actor actor, UUID contribution, NewComplaint request) {
        hiding.lock(Viewer.of(actor), contribution);
        var words = hiding.requireOwn(actor, contribution);
        var hidden = requireHidden(words.id(), words.hiddenFor());
        var rule = deciders.of(words, hidden.decidedBy());
        var about = new About(SubjectKind.CONTRIBUTION, contribution);
        var complaint = open(about, words.projectId(), rule, hidden, actor.at());
        complaint.complain(request.words(), words.author(), hidden.decidedBy());
        noted(actor, complaint);
        return view(words.id(), words.hiddenFor(), Optional.of(complaint));
    }

    MyComplaint mine(Actor actor, UUID contribution) {
        var words = hiding.requireOwn(actor, contribution);
        return view(words.id(), words.hiddenFor(), cases.lastComplaint(contribution));
    }

    /// For whoever may edit the project. An admin decides, but not the one who hid it.
    MyComplaint complainAboutProject(Actor.Person actor, UUID project, NewComplaint request) {
        access.require(actor, project, Task.EDIT);
        var me = participants.require(actor).id();
        var hiddenFor = projects.brief(project).hiddenFor();
        var hidden = requireHidden(project, hiddenFor);
        var about = new About(SubjectKind.PROJECT, project);
        var complaint = open(about, null, Deciders.admins(hidden.decidedBy()), hidden, actor.at());
        complaint.complain(request.words(), me, hidden.decidedBy());
        noted(actor, complaint);
        return view(project, hiddenFor, Optional.of(complaint));
    }

    /// What another steward wrote stays theirs; that they complained, and how it ended, is for all stewards.
    MyComplaint aboutProject(Actor.Person actor, UUID project) {
        access.require(actor, project, Task.EDIT);
        var me = participants.require(actor).id();
        var last = cases.lastComplaint(project);
        var complaint = view(project, projects.brief(project).hiddenFor(), last);
        return last.filter(one -> me.equals(one.complainedBy())).isPresent() ? complaint : complaint.withoutWords();
    }

    private SafetyCase requireHidden(UUID subject, @Nullable Clause hiddenFor) {
        RuleBroken.unless(againstComplaining(subject, hiddenFor));
        return cases.lastHiding(subject).orElseThrow();
    }

    private SafetyCase open(About about, @Nullable UUID project, SomeoneElse rule, SafetyCase hidden, Instant at) {
        return cases.complaint(about, project, rule.isForAdmins(), hidden.id(), at)
                .orElseThrow(() -> new RuleBroken(ALREADY_COMPLAINED));
    }

    private void noted(Actor actor, SafetyCase complaint) {
        changes.note(actor, Change.of(ModerationService.KIND, "complained", complaint.id()));
    }

    private MyComplaint view(UUID subject, @Nullable Clause hiddenFor, Optional<SafetyCase> complaint) {
        return new MyComplaint(
                complaint.map(SafetyCase::complaint).orElse(null),
                complaint.map(SafetyCase::openedOn).orElse(null),
                complaint.map(SafetyCase::verdict).orElse(null),
                Map.of("complain", Action.of(againstComplaining(subject, hiddenFor))));
    }

    static String address(UUID contribution) {
        return "/api/contributions/" + contribution + "/complaint";
    }

    private Optional<Reason> againstComplaining(UUID subject, @Nullable Clause hiddenFor) {
        if (hiddenFor == null) {
            return Optional.of(NOT_HIDDEN);
        }
        var hidden = cases.lastHiding(subject);
        if (hidden.isEmpty()) {
            return Optional.of(TOO_LATE_TO_COMPLAIN);
        }
        return cases.lastComplaint(subject)
                .filter(last -> hidden.get().id().equals(last.hidingId()))
                .map(_ -> ALREADY_COMPLAINED);
    }
}

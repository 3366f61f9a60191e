package org.alongside.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.contribution.ContributionBrief;
import org.alongside.contribution.HidingService;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.problem.Action;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;

/// Lets authors complain about the hiding of their words, once for each hiding, and see what became of it.
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
    private final Changes changes;

    ComplaintService(CaseRepository cases, Deciders deciders, HidingService hiding, Changes changes) {
        this.cases = cases;
        this.deciders = deciders;
        this.hiding = hiding;
        this.changes = changes;
    }

    MyComplaint complain(Actor actor, UUID contribution, NewComplaint request) {
        hiding.lock(Viewer.of(actor), contribution);
        var words = hiding.requireOwn(actor, contribution);
        RuleBroken.unless(againstComplaining(words));
        var hidden = cases.lastHiding(contribution).orElseThrow();
        var rule = deciders.of(words, hidden.decidedBy());
        var complaint = cases.complaint(
                        new About(SubjectKind.CONTRIBUTION, contribution),
                        words.projectId(),
                        rule.isForAdmins(),
                        hidden.id(),
                        actor.at())
                .orElseThrow(() -> new RuleBroken(ALREADY_COMPLAINED));
        complaint.complain(request.words(), words.author(), hidden.decidedBy());
        changes.note(actor, Change.of(ModerationService.KIND, "complained", complaint.id()));
        return view(words, Optional.of(complaint));
    }

    MyComplaint mine(Actor actor, UUID contribution) {
        return view(hiding.requireOwn(actor, contribution), cases.lastComplaint(contribution));
    }

    private MyComplaint view(ContributionBrief words, Optional<SafetyCase> complaint) {
        return new MyComplaint(
                complaint.map(SafetyCase::complaint).orElse(null),
                complaint.map(SafetyCase::openedOn).orElse(null),
                complaint.map(SafetyCase::verdict).orElse(null),
                Map.of("complain", Action.of(againstComplaining(words))));
    }

    static String address(UUID contribution) {
        return "/api/contributions/" + contribution + "/complaint";
    }

    private Optional<Reason> againstComplaining(ContributionBrief words) {
        if (words.hiddenFor() == null) {
            return Optional.of(NOT_HIDDEN);
        }
        var hidden = cases.lastHiding(words.id());
        if (hidden.isEmpty()) {
            return Optional.of(TOO_LATE_TO_COMPLAIN);
        }
        return cases.lastComplaint(words.id())
                .filter(last -> hidden.get().id().equals(last.hidingId()))
                .map(_ -> ALREADY_COMPLAINED);
    }
}

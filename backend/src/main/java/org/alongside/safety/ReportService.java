package org.alongside.safety;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.alongside.contribution.HidingService;
import org.alongside.evaluation.CommentService;
import org.alongside.evaluation.EvaluationService;
import org.alongside.organisation.OrganisationService;
import org.alongside.participant.Known;
import org.alongside.participant.ParticipantService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.page.Page;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Takes reports from anybody, and shows what became of them.
@ApplicationScoped
@Transactional
class ReportService {

    private final ReportRepository reports;
    private final CaseRepository cases;
    private final Deciders deciders;
    private final HidingService hiding;
    private final ProjectAccess access;
    private final OrganisationService organisations;
    private final EvaluationService evaluations;
    private final CommentService comments;
    private final ParticipantService participants;
    private final Changes changes;
    private final ZoneId zone;

    ReportService(
            ReportRepository reports,
            CaseRepository cases,
            Deciders deciders,
            HidingService hiding,
            ProjectAccess access,
            OrganisationService organisations,
            EvaluationService evaluations,
            CommentService comments,
            ParticipantService participants,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.reports = reports;
        this.cases = cases;
        this.deciders = deciders;
        this.hiding = hiding;
        this.access = access;
        this.organisations = organisations;
        this.evaluations = evaluations;
        this.comments = comments;
        this.participants = participants;
        this.changes = changes;
        this.zone = zone;
    }

    /// Without an actor it comes from a guest; nothing is kept of them.
    Receipt report(Optional<Actor> actor, Instant at, NewReport request) {
        return report(actor, Ids.secret(), at, request);
    }

    /// The first report about a text gives its id to the case.
    Receipt report(Optional<Actor> actor, UUID id, Instant at, NewReport request) {
        var one = caseOf(actor.map(Viewer::of).orElseGet(Viewer::nobody), id, request.about(), at);
        var report = new Report(id, one.id(), reporter(actor), request, LocalDate.ofInstant(at, zone));
        reports.persist(report);
        one.add(report);
        changes.note(at, Change.of(ModerationService.KIND, "reported", one.id()));
        return receipt(report, one);
    }

    /// Only what the reporter can read can be reported. Whoever reports something of a private project shows that one
    /// text to whoever decides about it.
    private SafetyCase caseOf(Viewer viewer, UUID id, About about, Instant at) {
        return switch (about.kind()) {
            case CONTRIBUTION -> {
                var words = hiding.requirePublic(viewer, about.id());
                yield cases.openFor(
                        id, about, words.projectId(), deciders.of(words, null).isForAdmins(), at);
            }
            case PROJECT -> {
                access.require(viewer, about.id());
                yield cases.openFor(id, about, null, true, at);
            }
            case EVALUATION -> {
                evaluations.item(viewer, about.id());
                yield cases.openFor(id, about, null, true, at);
            }
            case COMMENT -> {
                var project = comments.requirePublic(viewer, about.id()).projectId();
                yield cases.openFor(
                        id, about, project, deciders.ofProject(project).isForAdmins(), at);
            }
            case ORGANISATION -> {
                organisations.name(about.id());
                yield cases.openFor(id, about, null, true, at);
            }
        };
    }

    private @Nullable UUID reporter(Optional<Actor> actor) {
        return actor.map(who -> who instanceof Actor.Person person ? person : null)
                .flatMap(participants::known)
                .map(Known::id)
                .orElse(null);
    }

    Receipt receipt(UUID id) {
        var report = reports.require(id);
        return receipt(report, cases.findById(report.caseId()));
    }

    private static Receipt receipt(Report report, SafetyCase one) {
        var verdict = one.verdict();
        return new Receipt(report.id(), one.about(), report.reportedOn(), verdict == null ? null : verdict.outcome());
    }

    Page<MyReport> mine(Actor.Person actor, @Nullable Cursor after, Limit limit) {
        var me = participants.require(actor);
        var rows = reports.of(me.id(), after, limit);
        var decided = cases.ofReports(rows.stream().map(Report::caseId).toList());
        return Page.of(
                rows.stream()
                        .map(one -> MyReport.of(one, requireNonNull(decided.get(one.caseId()))))
                        .toList(),
                limit,
                MyReport::cursor);
    }
}

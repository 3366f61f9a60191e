package org.alongside.project.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.alongside.project.ProjectService;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.Ids;
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

/// Stewards invite and revoke; whoever has a secret sees what it is for.
@ApplicationScoped
@Transactional
class InvitationService {

    private static final String KIND = "invitation";

    private final InvitationRepository invitations;
    private final ProjectService projects;
    private final ProjectAccess access;
    private final Changes changes;
    private final ZoneId zone;

    InvitationService(
            InvitationRepository invitations,
            ProjectService projects,
            ProjectAccess access,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.invitations = invitations;
        this.projects = projects;
        this.access = access;
        this.changes = changes;
        this.zone = zone;
    }

    InvitationView invite(Actor actor, UUID project, NewInvitation request) {
        return invite(actor, Ids.secret(), project, request);
    }

    InvitationView invite(Actor actor, UUID id, UUID project, NewInvitation request) {
        access.require(actor, project, Task.INVITE);
        access.requireOpen(project);
        var secret = new Secret(request.secret());
        if (secret.isThoughtUp() || invitations.of(secret).isPresent()) {
            throw new Invalid(Violation.at("/secret", "Draw 128 new random bits for each invitation."));
        }
        var invitation = new Invitation(id, project, request, actor.at(), actor.today(zone));
        invitations.persist(invitation);
        note(actor, "made", invitation);
        return InvitationView.of(invitation, actor.at());
    }

    Page<InvitationView> ofProject(Actor actor, UUID project, @Nullable Cursor after, Limit limit) {
        access.require(actor, project, Task.INVITE);
        return Page.of(
                        invitations.ofProject(project, after, limit),
                        limit,
                        invitation -> Cursor.of(invitation.madeOn(), invitation.id()))
                .map(invitation -> InvitationView.of(invitation, actor.at()));
    }

    InvitationView one(Actor actor, UUID id) {
        return InvitationView.of(require(actor, invitations.findByIdOptional(id)), actor.at());
    }

    /// Revoking twice is as good as once. Who came by it stays.
    void revoke(Actor actor, UUID id) {
        var invitation = require(actor, invitations.lock(id));
        invitation.revoke();
        note(actor, "revoked", invitation);
    }

    private Invitation require(Actor actor, Optional<Invitation> found) {
        var invitation = access.require(Viewer.of(actor), found, Invitation::projectId, KIND);
        access.require(actor, invitation.projectId(), Task.INVITE);
        return invitation;
    }

    private void note(Actor actor, String happened, Invitation invitation) {
        changes.note(actor, Change.of(KIND, happened, invitation.id()).in(invitation.projectId()));
    }

    /// The same for everybody who has it.
    ///
    /// @throws NotFound when it opens nothing, for whatever cause
    InvitedTo lookUp(String secret, Instant at) {
        var invitation = invitations
                .of(new Secret(secret))
                .filter(one -> one.opens(at))
                .filter(one -> projects.brief(one.projectId()).hiddenFor() == null)
                .orElseThrow(() -> new NotFound(Invitation.OPENS_NOTHING));
        return new InvitedTo(projects.outline(invitation.projectId()), invitation.endsAt());
    }
}

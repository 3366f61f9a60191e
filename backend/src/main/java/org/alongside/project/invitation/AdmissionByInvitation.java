package org.alongside.project.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.alongside.project.membership.Admission;
import org.alongside.shared.problem.NotFound;

/// An invitation is the secret by which people come in.
@ApplicationScoped
class AdmissionByInvitation implements Admission {

    private final InvitationRepository invitations;

    AdmissionByInvitation(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    @Override
    public void hold(UUID project, String secret) {
        var _ = invitations.lock(project, new Secret(secret));
    }

    @Override
    public void use(UUID project, String secret, Instant at) {
        invitations
                .lock(project, new Secret(secret))
                .orElseThrow(() -> new NotFound(Invitation.OPENS_NOTHING))
                .use(at);
    }
}

package org.alongside.project.invitation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;

/// The ways into the private project: one by which its people came, and two that nobody has used yet. Their secrets stand
/// here and in the texts, so they are none; everywhere else a secret is drawn.
@ApplicationScoped
@Priority(25)
class DemoInvitations implements Chapter {

    private static final UUID PROJECT = UUID.fromString("0199a0de-0000-7000-8000-00000000020d");
    private static final int STEWARD = 3;

    private final InvitationService invitations;

    DemoInvitations(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public void tell(Story story) {
        invite(story, 3, "Round-the-kitchen-tabl", 4, 33);
        invite(story, 1, "Kept-warm-for-new-ones", 12, 1);
        invite(story, 2, "Pinned-to-a-noticebord", 1, 1);
    }

    private void invite(Story story, int number, String secret, int uses, int daysAgo) {
        invitations.invite(
                story.person(STEWARD, story.daysAgo(daysAgo)),
                UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(40_000 + number)),
                PROJECT,
                new NewInvitation(secret, uses, 90));
    }
}

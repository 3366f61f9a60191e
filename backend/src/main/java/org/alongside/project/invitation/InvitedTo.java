package org.alongside.project.invitation;

import java.time.Instant;
import org.alongside.project.ProjectOutline;

/// What an invitation is to, and until when it can be used.
public record InvitedTo(ProjectOutline project, Instant endsAt) {}

package org.alongside.project.invitation;

/// Whether an invitation still lets anybody in, and if not, why not. Only stewards are told.
public enum InvitationState {
    OPEN,
    USED_UP,
    ENDED,
    REVOKED
}

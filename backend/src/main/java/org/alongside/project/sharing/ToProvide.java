package org.alongside.project.sharing;

import org.alongside.participant.access.AccessNeeds;

/// What one member needs, for the organisers of the project with which they shared it.
public record ToProvide(String displayName, AccessNeeds needs) {}

package org.alongside.project;

import java.util.UUID;
import org.alongside.project.membership.MembershipView;

/// A project I take part in, and how.
public record MyProject(UUID projectId, String title, String lang, Stage stage, MembershipView membership) {}

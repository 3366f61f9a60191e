package org.alongside.project;

import java.util.UUID;
import org.alongside.project.membership.MembershipView;
import org.alongside.shared.installation.Clause;
import org.jspecify.annotations.Nullable;

/// A project I take part in, and how. This is the only list that has private ones.
public record MyProject(
        UUID projectId,
        String title,
        String lang,
        Stage stage,
        @Nullable String privateBecause,
        @Nullable Clause hiddenFor,
        MembershipView membership) {}

package org.alongside.project;

import java.util.List;

/// The aims of a project with their histories, those it has now first.
public record AimList(List<AimHistory> items) {}

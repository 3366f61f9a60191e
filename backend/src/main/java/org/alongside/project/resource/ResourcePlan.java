package org.alongside.project.resource;

import java.util.List;

/// All that a project needs, by kind; and how its stewards said in each stage that they cope with what is missing,
/// latest
/// stage first.
public record ResourcePlan(List<PlannedLine> items, List<CopingView> coping) {}

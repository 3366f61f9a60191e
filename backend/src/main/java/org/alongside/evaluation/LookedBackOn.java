package org.alongside.evaluation;

/// How often a project has looked back: rounds that are closed, and what was learned in them.
public record LookedBackOn(int rounds, int learnings) {}

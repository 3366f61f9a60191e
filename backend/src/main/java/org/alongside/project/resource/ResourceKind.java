package org.alongside.project.resource;

/// What can be short in a project, in the order in which a plan shows it.
public enum ResourceKind {
    TIME,
    MONEY,
    SPACE,
    SKILLS,
    ENERGY
}

package org.alongside.project;

/// How an organisation takes part in a project.
public enum Part {
    LEAD,
    PARTNER
}

package org.alongside.project;

/// What part of life a project is about.
public enum Theme {
    HEALTH,
    EDUCATION,
    LOCAL_FACILITIES,
    BUSINESS,
    COMMUNITY_SAFETY,
    OTHER
}

package org.alongside.safety;

/// What somebody is worried about.
public enum Concern {
    HARMFUL,
    HATEFUL,
    PRIVATE_DETAILS,
    UNTRUE,
    SPAM,
    SOMEONE_AT_RISK,
    OTHER
}

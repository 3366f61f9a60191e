package org.alongside.contribution;

/// How words came to us.
public enum Channel {
    ONLINE,
    IN_PERSON,
    PAPER,
    PHONE,
    POST
}

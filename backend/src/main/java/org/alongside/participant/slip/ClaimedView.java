package org.alongside.participant.slip;

/// What has become yours: how many things you said before you had an account.
public record ClaimedView(int things) {}

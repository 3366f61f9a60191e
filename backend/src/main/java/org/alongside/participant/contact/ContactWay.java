package org.alongside.participant.contact;

/// How a person likes to hear from us.
public enum ContactWay {
    EMAIL,
    PHONE,
    TEXT_MESSAGE,
    POST,
    IN_PERSON,
    NOT_AT_ALL
}

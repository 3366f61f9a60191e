package org.alongside.project.stage;

/// Whether people who use a service and people who work in it deliver it together.
public enum DeliveryAnswer {
    YES,
    NO,
    NOT_YET
}

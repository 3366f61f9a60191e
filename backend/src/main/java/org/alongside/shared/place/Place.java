package org.alongside.shared.place;

/// A place people know by name; the code stays when the name changes.
public record Place(String code, String name) {}

package org.alongside.shared.place;

import java.util.List;

/// Every place of the installation, by name.
public record PlaceList(List<Place> items) {}

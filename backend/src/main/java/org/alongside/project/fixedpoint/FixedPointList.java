package org.alongside.project.fixedpoint;

import java.util.List;

/// What is fixed, by the day on which it was written down, then the twenty that were lifted last. With nothing fixed,
/// `nothingFixed` tells whether the stewards have said so, or have not said anything yet.
public record FixedPointList(boolean nothingFixed, List<FixedPointView> items) {}

package org.alongside.decision;

import java.util.List;

/// Every facet of the design of a project, and whether the design is whole.
public record DesignView(boolean whole, List<FacetView> facets) {}

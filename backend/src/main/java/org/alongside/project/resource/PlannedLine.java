package org.alongside.project.resource;

import java.util.List;

/// One thing that is needed, with all that is pledged of it: by organisations first, then by people who are named.
public record PlannedLine(ResourceLineView line, String pledged, boolean met, List<PledgeView> pledges) {}

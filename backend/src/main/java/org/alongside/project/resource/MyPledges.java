package org.alongside.project.resource;

import java.util.List;

/// What somebody pledged themselves in one project.
public record MyPledges(List<MyPledge> items) {}

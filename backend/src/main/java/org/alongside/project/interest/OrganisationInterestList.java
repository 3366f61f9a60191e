package org.alongside.project.interest;

import java.util.List;

/// Every organisation that takes part in a project, with what it declared.
public record OrganisationInterestList(List<OrganisationInterestView> items) {}

package org.alongside.organisation;

/// What sort of body an organisation is.
public enum OrganisationKind {
    COUNCIL,
    INFRASTRUCTURE_BODY,
    PARTNERSHIP,
    INFORMATION_SERVICE,
    FUNDER,
    CHARITY,
    COMMUNITY_GROUP
}

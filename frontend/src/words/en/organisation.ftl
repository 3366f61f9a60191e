## Organisations

organisations-title = Organisations that take part
organisations-lede = Councils, charities, funders and groups that sit at the same tables.
organisations-none = No organisation takes part yet.
organisation-COUNCIL = Council
organisation-INFRASTRUCTURE_BODY = Supports other groups
organisation-PARTNERSHIP = Partnership
organisation-INFORMATION_SERVICE = Information service
organisation-FUNDER = Funder
organisation-CHARITY = Charity
organisation-COMMUNITY_GROUP = Community group
champions = Speaks up for working together as equals.
website = Website:
organisation-projects = Projects it takes part in
organisation-projects-none = It does not take part in any project yet.

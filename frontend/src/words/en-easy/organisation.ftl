## Organisations

organisations-title = Groups and services that take part
organisations-lede = Councils, charities and other groups who work with people here.
organisations-none = No group takes part yet.
organisation-INFRASTRUCTURE_BODY = Helps other groups
organisation-PARTNERSHIP = Groups who work together
organisation-INFORMATION_SERVICE = Helps people find things out
organisation-FUNDER = Gives money to good ideas
organisation-CHARITY = Charity (helps people, not for money)
champions = They say: everybody should count the same.
organisation-projects = Projects it is in
organisation-projects-none = It is not in any project yet.

## Organisations

organisations-title = Sefydliadau sy'n cymryd rhan
organisations-lede = Cynghorau, elusennau, cyllidwyr a grwpiau sy'n eistedd wrth yr un byrddau.
organisations-none = Nid oes sefydliad yn cymryd rhan eto.
organisation-COUNCIL = Cyngor
organisation-INFRASTRUCTURE_BODY = Yn cefnogi grwpiau eraill
organisation-PARTNERSHIP = Partneriaeth
organisation-INFORMATION_SERVICE = Gwasanaeth gwybodaeth
organisation-FUNDER = Cyllidwr
organisation-CHARITY = Elusen
organisation-COMMUNITY_GROUP = Grŵp cymunedol
champions = Yn codi llais dros weithio gyda'n gilydd yn gydradd.
website = Gwefan:
organisation-projects = Prosiectau y mae'n cymryd rhan ynddynt
organisation-projects-none = Nid yw'n cymryd rhan mewn unrhyw brosiect eto.

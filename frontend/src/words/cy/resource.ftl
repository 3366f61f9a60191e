### Beth sydd ei angen ar brosiect, beth a addawyd a beth a ddefnyddiwyd

resource-title = Beth sydd ei angen
resource-lede = Amser, arian, lle, sgiliau ac egni: beth sydd ei angen, beth a addawyd a chan bwy, a beth a ddefnyddiwyd.
resource-none = Nid oes dim wedi'i ysgrifennu eto am yr hyn sydd ei angen.
resource-kind-TIME = Amser
resource-kind-MONEY = Arian
resource-kind-SPACE = Lle
resource-kind-SKILLS = Sgiliau
resource-kind-ENERGY = Egni
resource-pledged = Addawyd: { $pledged } o { $needed }
resource-used = Defnyddiwyd hyd yma: { $used }
resource-met = Addawyd y cyfan
resource-missing = Ar goll o hyd: { $missing }
resource-by = { $who }: { $amount }
resource-somebody = Rhywun sy'n cymryd rhan

## I'r rhai sy'n gofalu am y prosiect

resource-add = Ysgrifennu beth sydd ei angen
resource-added = Mae'n rhan o'r cynllun nawr. Gallwch ysgrifennu rhywbeth arall.
resource-kind-label = Pa fath ydyw?
resource-kind-missing = Dewiswch pa fath ydyw
resource-what-label = Beth sydd ei angen?
resource-what-hint = Er enghraifft: ystafell gynnes heb risiau
resource-what-missing = Dywedwch beth sydd ei angen
resource-needed-label = Faint ohono?
resource-amount-hint = Rhif, fel 8 neu 1.5
resource-pounds-hint = Mewn punnoedd, fel 8 neu 12.50
resource-amount-missing = Ysgrifennwch rif uwchlaw 0, gyda dau le degol ar y mwyaf
resource-unit-label = Beth sy'n cael ei gyfrif?
resource-unit-hint = Er enghraifft: oriau'r wythnos, ystafelloedd, pobl sy'n gallu gwnïo
resource-unit-missing = Dywedwch beth sy'n cael ei gyfrif
resource-used-label = Faint ohono a ddefnyddiwyd hyd yma?
resource-used-missing = Ysgrifennwch 0 neu rif gyda dau le degol ar y mwyaf
resource-send = Ei ychwanegu at y cynllun
resource-change = Ei newid
resource-take-out = Ei dynnu allan
resource-take-out-sure = Ei dynnu allan? Bydd yr hyn a addawodd pobl ohono yn mynd gydag ef.
resource-take-out-yes = Ie, ei dynnu allan
resource-take-out-no = Na, ei adael
resource-edit-title = Newid yr hyn sydd ei angen
resource-edit-send = Ei gadw
resource-organisations = Beth mae sefydliadau'n ei addo
resource-organisations-none = Nid oes sefydliad yn cymryd rhan yn y prosiect.
resource-organisation-label = Pa sefydliad?
resource-organisation-choose = Dewiswch un
resource-organisation-missing = Dewiswch sefydliad
resource-organisation-send = Ei ysgrifennu
resource-recorded-sure = Tynnu allan yr hyn a addawsant?

## Addo

resource-pledge = Addo rhywfaint ohono
resource-pledge-change = Newid fy addewid
resource-take-back = Tynnu fy addewid yn ôl
resource-pledge-title = Addo'r hyn y gallwch ei roi
resource-pledge-needed = Mae angen: { $needed }
resource-amount-label = Faint?
resource-note-label = A oes rhywbeth i'w ddweud amdano?
resource-note-hint = Gall pawb sy'n gweld y prosiect ei ddarllen.
resource-show-name = Dangos fy enw wrth ei ymyl
resource-show-name-hint = Fel arall mae'n dweud: rhywun sy'n cymryd rhan. Gallwch dynnu eich addewid yn ôl unrhyw bryd, heb reswm.
resource-pledge-send = Ei addo

## Beth sydd ar goll

resource-coping = Sut rydym yn ymdopi â'r hyn sydd ar goll
resource-coping-none = Mae rhywbeth ar goll, ac nid oes neb wedi ysgrifennu yn y cam hwn sut rydym yn ymdopi hebddo.
resource-coping-on = Ysgrifennwyd ar { $date }
resource-coping-label = Sut y byddwch yn ymdopi â'r hyn sydd ar goll yn y cam hwn?
resource-coping-hint = Gall pawb ei ddarllen. Dim ond pan fydd yma y mae'r prosiect yn mynd ymlaen â rhywbeth ar goll, ac mae'r cam nesaf yn gofyn eto.
resource-coping-missing = Dywedwch sut y byddwch yn ymdopi
resource-coping-send = Cadw sut rydym yn ymdopi

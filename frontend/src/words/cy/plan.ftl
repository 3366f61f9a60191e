## What cannot change

fixed-title = Yr hyn na all newid
fixed-lede = Beth sydd wedi'i benderfynu cyn i ni ddechrau, pam, a phwy sy'n dweud hynny. Gall pawb ei weld, hefyd pan gafodd ei ychwanegu'n hwyr.
fixed-now = Ni all newid
fixed-lifted = Gall newid wedi'r cyfan
fixed-unsaid = Nid oes neb wedi dweud eto a oes rhywbeth yn sefydlog.
fixed-nothing = Nid oes dim yn sefydlog: gall popeth newid o hyd.
fixed-nothing-say = Dweud nad oes dim yn sefydlog
fixed-nothing-back = Tynnu hynny'n ôl
fixed-by = Pwy sy'n dweud hynny: { $who }
fixed-since = Ysgrifennwyd ar { $date }
fixed-lifted-on = Gall newid ers { $date }
fixed-late = Ychwanegwyd ar ôl i bobl ddechrau siarad
fixed-changed-late = Newidiwyd ar { $date }, ar ôl i bobl ddechrau siarad
fixed-why = Pam, a phwy sy'n dweud hynny
fixed-add = Ysgrifennu beth na all newid
fixed-added = Mae ar y rhestr nawr. Gallwch ysgrifennu un arall.
fixed-what-label = Beth na all newid?
fixed-what-hint = Er enghraifft: mae'r drws ffrynt ar agor drwy'r dydd
fixed-what-missing = Dywedwch beth na all newid
fixed-why-label = Pam?
fixed-why-missing = Dywedwch pam na all newid
fixed-who-says-label = Pwy sy'n dweud hynny?
fixed-who-says-hint = Corff, deddf neu rôl, fel y swyddog tân
fixed-who-says-missing = Dywedwch pwy sy'n dweud hynny
fixed-send = Ei roi ar y rhestr
fixed-lift = Gall newid wedi'r cyfan
fixed-again = Mae'n sefydlog eto
fixed-change = Newid y geiriau
fixed-take-out-sure = Ei dynnu allan? Ni fydd i'w weld yn unman wedyn. Os gall newid wedi'r cyfan, dywedwch hynny yn lle.
fixed-edit-title = Newid pwynt sefydlog
fixed-edit-send = Ei gadw

## Who has what to gain or to lose

interest-title = Pwy sydd â beth i'w ennill neu ei golli
interest-lede = Swydd, arian, cartref gerllaw: mae gan y rhan fwyaf ohonom reswm dros fod yma. Mae ei ddweud yn agored yn gadael i eraill ymddiried yn ein geiriau.
interest-organisations = Y sefydliadau
interest-no-organisations = Nid oes sefydliad yn cymryd rhan yn y prosiect hwn.
interest-people = Y bobl sy'n cymryd rhan
interest-people-only = Yma mae'r rhai sy'n cymryd rhan yn gweld beth ddatganodd y lleill. Gallwch ymuno yn gyntaf.
interest-none = Nid oes neb wedi dweud dim eto.
interest-unsaid = Nid oes dim wedi'i ddweud eto.
interest-nothing = Dim i'w ddatgan.
interest-said-on = Dywedwyd ar { $date }
interest-mine = Beth sydd gennych chi i'w ennill neu ei golli
interest-declare = Ei ddweud
interest-change = Ei newid
interest-has-label = A oes rhywbeth i'w ddatgan?
interest-has-missing = Dewiswch un o'r ddau
interest-has-NOTHING = Nac oes, dim
interest-has-SOMETHING = Oes
interest-words-label = Beth ydyw?
interest-words-hint = Mae'r rhai sy'n cymryd rhan yn ei weld, gyda'ch enw. Nid oes neb arall.
interest-words-hint-organisation = Gall pawb sy'n dod o hyd i'r prosiect ei ddarllen.
interest-words-missing = Dywedwch beth ydyw, mewn brawddeg
interest-save = Ei gadw
interest-take-back = Ei dynnu'n ôl
interest-take-back-sure = Tynnu'n ôl yr hyn a ddywedoch? Ni fydd y lleill yn ei weld wedyn.
interest-take-back-yes = Ie, ei dynnu'n ôl
interest-take-back-no = Na, ei adael

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
resource-take-out-sure = Ei dynnu allan? Bydd yr hyn a addawodd pobl ohono yn mynd gydag ef.
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

## Who is missing

voice-lede = Pwy mae'r prosiect hwn yn effeithio arnynt, a ofynnwyd iddynt, a beth ddywedon nhw. Y rhai sydd ar goll sy'n dod gyntaf.
voice-none = Nid oes neb sy'n cael eu heffeithio wedi'u hysgrifennu eto.
voice-section-missing = Ar goll hyd yma
voice-section-heard = Wedi'u clywed
voice-section-declined = Gofynnwyd, a byddai'n well ganddynt beidio
voice-standing-NOT_YET_ASKED = Heb ofyn eto
voice-standing-NO_ANSWER_YET = Dim ateb eto
voice-standing-NOT_NOW = Nid nawr
voice-standing-HEARD = Wedi'u clywed
voice-standing-DECLINED = Na
voice-people = Tua { $count } o bobl
voice-people-few = Llai na 5 o bobl
voice-people-unknown = Ni wyddys faint.
voice-because = Pam ddim eto:
voice-no-reason = Nid oes neb wedi dweud pam.
voice-asked-on = Gofynnwyd ar { $date }. Gan: { $who }. Sut:
voice-said-none = Nid ydynt wedi ateb eto.
voice-said-YES = Dywedon nhw ie.
voice-said-NOT_NOW = Dywedon nhw: nid nawr.
voice-said-NO_THANKS = Dywedon nhw: dim diolch.
voice-said-NEVER_ASK = Dywedon nhw: peidiwch byth â gofyn i ni.
voice-came = Daeth rhai ohonynt.

## Writing it down

voice-add = Ysgrifennu pwy sy'n cael eu heffeithio
voice-added = Mae ar y bwrdd nawr. Gallwch ysgrifennu un arall.
voice-kind-label = Sut ydych chi'n dweud pwy ydynt?
voice-kind-population = Grŵp o'r rhestr
voice-kind-place = Pobl mewn lle
voice-kind-service = Pobl sy'n defnyddio gwasanaeth
voice-kind-other = Mewn geiriau eraill
voice-which = Pa un?
voice-choose = Dewiswch un
voice-who-missing = Dywedwch pwy ydynt
voice-words-label = Pwy ydynt?
voice-words-hint = Grŵp, byth enw person. Er enghraifft: teuluoedd yn y grŵp plant bach
voice-affected-label = Faint o bobl sy'n cael eu heffeithio?
voice-affected-hint = Yn fras. Fe'i cedwir i'r 5 agosaf, a byth yn union pan fydd yn llai na 5: yna mae 0 yn sefyll yma.
voice-affected-wrong = Ysgrifennwch rif cyfan, neu gadewch ef allan
voice-asked-label = A ofynnwyd iddynt gymryd rhan?
voice-asked-yes = Do
voice-asked-no = Naddo
voice-because-label = Pam ddim eto?
voice-because-hint = Dim ond pan ofynnwyd i bawb, neu pan fydd y rheswm yma, y daw cynllunio i ben.
voice-how-label = Sut y gofynnwyd iddynt?
voice-how-hint = Er enghraifft: llythyr mewn chwe iaith
voice-how-missing = Dywedwch sut y gofynnwyd iddynt
voice-by-label = Pwy ofynnodd iddynt?
voice-by-hint = Corff neu rôl, fel y llyfrgell neu'r stiwardiaid. Byth enw person.
voice-by-missing = Dywedwch pwy ofynnodd iddynt
voice-on-label = Ar ba ddiwrnod?
voice-on-missing = Dewiswch ddiwrnod
voice-answer-label = Beth ddywedon nhw?
voice-answer-none = Dim byd eto
voice-answer-YES = Ie
voice-answer-NOT_NOW = Nid nawr
voice-answer-NO_THANKS = Dim diolch
voice-answer-NEVER_ASK = Peidiwch byth â gofyn i ni
voice-came-label = Daeth rhai ohonynt
voice-send = Ei roi ar y bwrdd
voice-change = Ei newid
voice-take-out-sure = Ei dynnu allan? Ni fydd i'w weld yn unman wedyn.
voice-edit-title = Newid pwy sy'n cael eu heffeithio
voice-edit-send = Ei gadw

## The groups of the list

voice-population-RACIAL_INEQUITY = Cymunedau sy'n wynebu hiliaeth
voice-population-GYPSY_ROMA_TRAVELLER = Cymunedau Sipsi, Roma a Theithwyr
voice-population-DISABLED_PEOPLE = Pobl anabl
voice-population-MOBILITY = Pobl sy'n ei chael yn anodd symud o gwmpas
voice-population-SIGHT_LOSS = Pobl ddall a rhannol ddall
voice-population-HEARING_LOSS = Pobl fyddar a phobl drwm eu clyw
voice-population-MENTAL_HEALTH = Pobl sy'n byw gyda salwch meddwl
voice-population-LEARNING_DISABILITY = Pobl ag anabledd dysgu
voice-population-NEURODIVERGENT = Pobl niwrowahanol
voice-population-LONG_ILLNESS = Pobl â salwch hir
voice-population-FAITH = Cymunedau ffydd
voice-population-LGBT = Pobl LHDT+
voice-population-MIGRANTS = Mudwyr
voice-population-ASYLUM_SEEKERS = Pobl sy'n ceisio lloches
voice-population-REFUGEES = Ffoaduriaid
voice-population-OLDER_PEOPLE = Pobl hŷn
voice-population-YOUNG_PEOPLE = Plant a phobl ifanc
voice-population-YOUNG_ADULTS = Oedolion ifanc
voice-population-DISADVANTAGED = Pobl heb lawer o arian neu addysg
voice-population-WOMEN_AND_GIRLS = Menywod a merched
voice-population-WELSH_SPEAKERS = Pobl sy'n siarad Cymraeg

## What was decided

decided-title = Beth a benderfynwyd
decided-lede = Pob penderfyniad gyda'r hyn a bwyswyd a pham, pwy oedd yn ei weld yn wahanol, a phryd yr edrychwn arno eto. Nid oes yr un yn cael ei ailysgrifennu: mae un arall yn cymryd ei le.
decided-design = Y dyluniad
decided-design-whole = Mae beth, ble a phryd wedi'u setlo.
decided-design-open = Mae angen penderfyniad ar ddyluniad am beth, ble a phryd, neu reswm pam nad oes angen un ar un ohonynt.
decided-facet-WHAT = Beth
decided-facet-WHERE = Ble
decided-facet-WHEN = Pryd
decided-facet-WHO = Pwy
decided-facet-HOW = Sut
decided-facet-NONE = Dim un o'r rhain
decided-open = I'w benderfynu o hyd
decided-open-optional = Heb ei benderfynu; mae dyluniad yn gyfan hebddo
decided-not-needed = Nid oes angen penderfyniad
decided-said-on = Dywedwyd ar { $date }
decided-write = Penderfynu
decided-needs-none = Nid oes angen penderfyniad
decided-needed-after-all = Mae angen un wedi'r cyfan
decided-because-label = Pam nad oes angen penderfyniad?
decided-because-missing = Dywedwch pam nad oes angen penderfyniad
decided-because-send = Dweud hynny
decided-all = Pob penderfyniad
decided-add = Ysgrifennu penderfyniad
decided-none = Nid oes dim wedi'i benderfynu eto.
decided-day = Penderfynwyd ar { $date }
decided-review-on = I edrych arno eto ar { $date }
decided-review-due = Mae'n bryd
decided-replaced = Mae un arall yn ei le
decided-outcome = Beth a benderfynwyd
decided-reasons = Pam
decided-options = Beth a bwyswyd
decided-dissent = Pwy oedd yn ei weld yn wahanol
decided-no-dissent = Neb, hyd y dywedwyd wrthym.
decided-left-out = Pwy na allai ei ddefnyddio
decided-remedy = Beth fyddai'n trwsio hynny
decided-to-newer = Gweld beth sydd yn ei le
decided-to-earlier = Gweld beth ddisodlodd
decided-anew = Penderfynu o'r newydd
decided-to-all = Pob penderfyniad

## Writing one down

decided-write-title = Ysgrifennu penderfyniad
decided-write-lede = Gall pawb ei ddarllen, ac ni chaiff ei newid wedyn. Os penderfynwch yn wahanol yn nes ymlaen, ysgrifennwch un arall yn ei le.
decided-question = Beth oedd y cwestiwn?
decided-question-hint = Er enghraifft: ble rydym yn cwrdd?
decided-question-missing = Dywedwch beth oedd y cwestiwn
decided-options-label = Beth a bwysoch chi?
decided-options-hint = Un dewis ar bob llinell, o leiaf dau
decided-options-missing = Ysgrifennwch o leiaf ddau ddewis, pob un ar linell ei hun
decided-options-many = Gadewch hi ar { $most } dewis
decided-outcome-label = Beth a benderfynoch chi?
decided-outcome-missing = Dywedwch beth a benderfynoch chi
decided-reasons-label = Pam?
decided-reasons-missing = Dywedwch pam y penderfynoch felly
decided-dissent-label = Pwy oedd yn ei weld yn wahanol?
decided-dissent-hint = Beth ddywedon nhw, yn eu geiriau nhw. Enwch berson dim ond gyda'u caniatâd.
decided-facet-label = A yw am y dyluniad?
decided-left-out-label = Pwy na allai ddefnyddio hyn?
decided-left-out-hint = Meddyliwch am risiau, amserau, arian, ieithoedd. Os gall pawb, dywedwch hynny.
decided-left-out-missing = Dywedwch pwy na allai ddefnyddio hyn, neu y gall pawb
decided-remedy-label = Beth fyddai'n trwsio hynny?
decided-review-label = Pryd edrychwch arno eto?
decided-review-hint = Ymhen hanner blwyddyn os gadewch hyn yn wag
decided-send = Ei ysgrifennu

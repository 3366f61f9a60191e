app-name = Alongside
page-title = { $page } – Alongside
skip = Neidio i'r prif gynnwys
main-navigation = Prif ddewislen
nav-projects = Prosiectau
nav-me = Fy nhudalen
nav-help = Cael help
this-device = Ar y ddyfais hon
sign-in = Mewngofnodi
sign-out = Allgofnodi
signed-in-as = Wedi mewngofnodi fel { $name }
invented = Dychmygol yw'r holl bobl, dyfyniadau a rhifau yn y byd hwn.
for-developers = I ddatblygwyr
about = Am y safle hwn
house-rules = Rheolau'r tŷ
document-terms = Telerau
document-privacy = Hysbysiad preifatrwydd
document-accessibility = Hygyrchedd
terms-new = Mae'r hyn rydych yn cytuno iddo yma wedi newid neu'n newydd i chi. Gallwch ddal ati i ddarllen.
terms-read = Ei ddarllen a'i dderbyn
language = Iaith
draft-words = Drafft: nid yw siaradwr wedi gwirio'r geiriau hyn eto.
ways-to-read = Ffyrdd o ddarllen
optional = (cewch adael hwn yn wag)
loading = Un funud, os gwelwch yn dda
open = Agor
report = Rhoi gwybod
content-note = Cyn i chi ddarllen: { $note }. Dangos y geiriau
open-or-change = Agor neu newid
tongue-bfi = Iaith Arwyddion Prydain

## What can go wrong

offline = Nid oes cysylltiad ar hyn o bryd. Gallwch ddarllen yr hyn rydych wedi'i ddarllen o'r blaen, a dal i ysgrifennu.
as-it-was = Dyma fel yr oedd ar { $time }. Nid oes cysylltiad ar hyn o bryd.
no-answer = Nid oedd modd cyrraedd Alongside. Mae'r hyn a ysgrifennoch yma o hyd. Rhowch gynnig arall arni mewn munud.
gone-wrong = Aeth rhywbeth o'i le ar ein hochr ni, nid ar eich ochr chi. Rhowch gynnig arall arni mewn munud.
page-away = Ni allwn ddangos y dudalen hon ar hyn o bryd
try-again = Rhoi cynnig arall arni
session-ended = Rydych wedi cael eich allgofnodi
sign-in-to-send = Mewngofnodwch i fynd ymlaen
session-ended-next = Mewngofnodwch a byddwn yn dod â chi yn ôl yma. Mae'r hyn a ysgrifennoch mewn ffurflen wedi'i gadw.
sign-in-back = Mewngofnodi a dod yn ôl yma
not-found = Ni allwn ddod o hyd i'r dudalen honno
not-found-next = Efallai ei bod wedi symud. Mae'r holl brosiectau yma o hyd.
taken-back = Cafodd ei dynnu'n ôl
taken-back-next = Mae pwy bynnag a ddywedodd hyn wedi'i dynnu'n ôl. Mae ganddynt hawl i wneud hynny, ac nid oes rhaid i neb ddweud pam.
not-yours = Ni allwch newid hwn
to-projects = Gweld pob prosiect
back-to-project = Yn ôl i'r prosiect

## The front page

home-title = Gwell gwasanaethau, wedi'u creu gyda'n gilydd
home-lede = Mae pobl sy'n defnyddio gwasanaeth a phobl sy'n ei ddarparu yn eistedd wrth yr un bwrdd, yn gydradd. Maent yn ei gynllunio, ei lunio, ei redeg ac yn edrych yn ôl arno gyda'i gilydd. Dyma lle maent yn cwrdd.
home-free = Gallwch ddarllen popeth heb fewngofnodi. Mae cymryd rhan am ddim, a gallwch roi'r gorau iddi unrhyw bryd.
look-at-projects = Edrych ar brosiectau
start-idea = Cychwyn syniad
how-title = Sut mae'n gweithio
how-lede = Mae pob prosiect yn mynd trwy bedwar cam, ac mae pobl yno o'r cam cyntaf.
step-plan = Cynllunio
step-about-plan = Cytuno beth ddylai newid, i bwy, a phwy sydd eto i'w holi.
step-design = Dylunio
step-about-design = Ei lunio gyda'n gilydd: beth, ble a phryd.
step-deliver = Cyflawni
step-about-deliver = Ei redeg ochr yn ochr, yn staff, yn wirfoddolwyr ac yn gymdogion.
step-lookback = Edrych yn ôl
step-about-lookback = Gweld beth newidiodd ac i bwy, a dweud beth a gawsom yn anghywir.
newest-title = Y prosiectau diweddaraf

## Projects

projects-title = Prosiectau y gallwch gymryd rhan ynddynt
projects-lede = Pobl sy'n defnyddio gwasanaeth a phobl sy'n ei ddarparu, yn gweithio ochr yn ochr.
search-label = Chwilio am eiriau
search-hint = Er enghraifft: aros, parc, masgot
search-theme = Am beth y mae
search-stage = Pa mor bell ymlaen
search-place = Ble
search-organisation = Gyda phwy
any-theme = Unrhyw beth
any-stage = Unrhyw gam
any-place = Unrhyw le
any-organisation = Unrhyw un
search = Chwilio
projects-shown = { $shown ->
    [0] Dim wedi'i ganfod.
    [one] Un prosiect wedi'i ddangos.
    [two] Dau brosiect wedi'u dangos.
    [few] Tri phrosiect wedi'u dangos.
    [many] Chwe phrosiect wedi'u dangos.
   *[other] { $shown } prosiect wedi'u dangos.
  }
projects-none-yet = Nid oes neb wedi cychwyn dim eto. Eich syniad chi allai fod y cyntaf.
projects-none-next = Nid oes prosiect â hyn i gyd eto. Rhowch gynnig ar lai o eiriau, neu edrychwch ar bob prosiect.
not-there-yet = A oes rhywbeth ar goll yma?
show-more = Dangos rhagor
all-shown = Dyna'r cyfan.
people-count = { $count ->
    [one] Un person
    [two] Dau berson
    [few] Tri pherson
    [many] Chwe pherson
   *[other] { $count } o bobl
  }
contributions-count = { $count ->
    [0] nid oes neb wedi dweud dim wrthym eto
    [one] un peth a ddywedodd pobl wrthym
    [two] dau beth a ddywedodd pobl wrthym
    [few] tri pheth a ddywedodd pobl wrthym
    [many] chwe pheth a ddywedodd pobl wrthym
   *[other] { $count } o bethau a ddywedodd pobl wrthym
  }
theme-HEALTH = Iechyd
theme-EDUCATION = Addysg
theme-LOCAL_FACILITIES = Cyfleusterau lleol
theme-BUSINESS = Busnes
theme-COMMUNITY_SAFETY = Diogelwch cymunedol
theme-OTHER = Rhywbeth arall

## The steps of a project

stage-CO_PLANNING = Cynllunio
stage-CO_DESIGN = Dylunio
stage-CO_DELIVERY = Cyflawni
stage-CO_EVALUATION = Edrych yn ôl
stage-FOLLOW_ON = Wedyn
stage-about-CO_PLANNING = Rydym yn cytuno beth ddylai newid, ac i bwy.
stage-about-CO_DESIGN = Rydym yn ei lunio gyda'n gilydd: beth, ble a phryd.
stage-about-CO_DELIVERY = Rydym yn ei redeg ochr yn ochr.
stage-about-CO_EVALUATION = Rydym yn edrych ar beth newidiodd a beth a ddysgwyd.
stage-about-FOLLOW_ON = Rydym yn mynd ymlaen â'r hyn a ddysgwyd.
where-we-are = Ble rydym ni
we-are-here = Rydym ni yma
stage-finished = wedi gorffen
stage-not-started = heb ddechrau
to-stages = Sut y daeth yma, a beth sy'n dod nesaf
delivery-YES = Fe'i cyflawnir gyda'n gilydd.
delivery-NO = Ni chaiff ei gyflawni gyda'n gilydd.
delivery-NOT_YET = Dywedir erbyn { $date } a gaiff ei gyflawni gyda'n gilydd.
stopped-PAUSED = Ar oedi
stopped-ENDED = Wedi dod i ben
halted-PAUSED = Ar oedi ers { $date }
halted-ENDED = Daeth i ben ar { $date }
plan-title = Ein cynllun
plan-fixed = Yr hyn na all newid
plan-interests = Pwy sydd â beth i'w ennill neu ei golli
plan-decisions = Beth a benderfynwyd
steps-title = Y camau nesaf
steps-none = Nid oes cam nesaf wedi'i ysgrifennu.
steps-all = Pob cam nesaf
plan-resources = Beth sydd ei angen, a phwy sy'n ei roi
plan-voices = Pwy sydd ar goll
action-by = Gan bwy: { $who }
action-due-on = Erbyn { $date }
action-done-on = Gwnaed ar { $date }
action-late = Hwyr
action-needs = Beth fyddai'n helpu:

## One project

add-your-voice = Ychwanegu eich llais
join = Cymryd rhan
edit-project = Newid y testun
in-languages = Gallwch gymryd rhan yn yr ieithoedd hyn: { $languages }
you-take-part = Rydych chi'n cymryd rhan.
to-my-part = Gweld eich rhan chi
aims-title = Beth rydym am ei newid
aims-none = Nid oes nod wedi'i ysgrifennu eto. Dyna un o'r pethau cyntaf a wnawn gyda'n gilydd.
aim-number = Nod { $number }
aim-change = Beth ddylai newid
aim-for-whom = I bwy
aim-how-we-know = Sut y byddwn yn gwybod
aim-version = Fersiwn { $version }, ysgrifennwyd ar { $date }
aim-earlier = Dangos y geiriau cynharach
why-now = Pam nawr
who-title = Pwy sy'n cymryd rhan
who-lede = Pobl sy'n ei ddefnyddio a phobl sy'n gweithio ynddo.
who-count = { $count ->
    [one] Mae un person yn cymryd rhan.
    [two] Mae dau berson yn cymryd rhan.
    [few] Mae tri pherson yn cymryd rhan.
    [many] Mae chwe pherson yn cymryd rhan.
   *[other] Mae { $count } o bobl yn cymryd rhan.
  }
lenses-title = Wedi'i weld mewn tair ffordd
lens-everyone = Pawb
lens-lived = Pobl sy'n ei ddefnyddio
lens-professional = Pobl sy'n gweithio ynddo
about-count = tua { $count }
almost-none = bron neb
not-shown-yet = Heb ei ddangos eto
table-show = Dangos fel tabl
table-who = Pwy
table-people = Faint o bobl
organisations = Sefydliadau
organisations-said = Mae'r stiwardiaid yn dweud bod y sefydliadau hyn yn cymryd rhan.
organisations-not-said = Nid yw'r stiwardiaid wedi enwi unrhyw sefydliad.
part-LEAD = yn arwain
part-PARTNER = yn cymryd rhan
see-people = Gweld pwy sy'n cymryd rhan, a chynnig dyletswyddau

## Starting and changing a project

theme-label = Pa un o'r rhain sy'n gweddu orau?
theme-missing = Dewiswch am beth y mae; mae “rhywbeth arall” yn iawn

## What people told us

told-title = Beth ddywedodd pobl wrthym
search-kind = Beth ydyw
any-kind = Unrhyw beth
contributions-found = { $shown ->
    [0] Dim wedi'i ganfod.
    [one] Un wedi'i ddangos.
    [two] Dau wedi'u dangos.
   *[other] { $shown } wedi'u dangos.
  }
contributions-none = Nid oes neb wedi dweud dim wrthym eto. Eich llais chi fyddai'r cyntaf.
contributions-none-found = Nid oes dim yn cyfateb i hyn i gyd. Rhowch gynnig ar lai o eiriau, neu edrychwch ar bopeth.
contributions-all = Dangos popeth
open-words = beth ddywedwyd ar { $date }: { $words }
credited-to = Gan { $name }
credited-to-nobody = Gan rywun sy'n cymryd rhan
credited-to-former = Gan rywun a fu'n cymryd rhan
channel-ONLINE = dywedwyd ar-lein ar { $date }
channel-IN_PERSON = dywedwyd wyneb yn wyneb ar { $date }
channel-PAPER = ysgrifennwyd ar bapur ar { $date }
channel-PHONE = dywedwyd dros y ffôn ar { $date }
channel-POST = anfonwyd drwy'r post ar { $date }

## Contributing

kind-label = Beth ydyw?
kind-missing = Dewiswch beth ydyw; mae “syniad” yn iawn os nad ydych yn siŵr
kind-IDEA = Syniad
kind-STORY = Stori
kind-KNOWLEDGE = Rhywbeth rwy'n ei wybod
kind-QUESTION = Cwestiwn
kind-CONCERN = Pryder
kind-OFFER = Cynnig help

## Everything about me

looks-for-steward = Mae'r prosiect hwn yn chwilio am stiward. Caiff unrhyw un sy'n cymryd rhan ysgwyddo'r gwaith.

## Organisations

part-of = Rhan o
to-entering = Ysgrifennu'r hyn mae pobl yn ei ddweud ar bapur neu ar y ffôn

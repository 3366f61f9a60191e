saved = Wedi'i gadw

## What can go wrong

check-these = Gwiriwch y rhain, os gwelwch yn dda
not-yours-sign-in = Mewngofnodwch yn gyntaf. Yna gallwn weld a yw'n perthyn i chi ei newid.
too-long = Mae hwn yn rhy hir o { $over ->
    [one] un llythyren
    [two] ddwy lythyren
    [few] dair llythyren
    [many] chwe llythyren
   *[other] { $over } llythyren
  }. Mae lle i { $most }.

## Forms

keep-on-device = Cadw'r hyn rwy'n ei ysgrifennu ar y ddyfais hon nes i mi ei anfon
keep-on-device-hint = Heb y tic dim ond yn y ffenestr hon y mae'n aros. Ar ôl hanner awr heb wneud dim cewch eich allgofnodi, am fod dyfeisiau'n cael eu rhannu.
draft-kept = Rydym wedi cadw'r hyn a ysgrifennoch.
draft-discard = Ei daflu a dechrau eto
sign-in-before-sending = Gallwch ysgrifennu'n gyntaf. Gofynnwn i chi fewngofnodi cyn ei anfon, a daw'r hyn a ysgrifennwch gyda chi. Os dechreuoch yma wedi mewngofnodi, mewngofnodwch ac mae yno.
sending = Wrthi'n anfon
changed-meanwhile = Newidiodd rhywun hwn tra oeddech yn ysgrifennu
changed-both = Newidiodd y ddau ohonoch yr un pethau. Mae eich geiriau yn y ffurflen o hyd. I bob un, cadwch eich rhai chi neu cymerwch y rhai mwy newydd, yna cadwch eto.
changed-apart = Nid oes dim o'ch eiddo wedi'i golli. Mae eu newidiadau hwy a'ch rhai chi bellach gyda'i gilydd yn y ffurflen. Edrychwch drosti a'i chadw eto.
newer-words = Y geiriau mwy newydd:
take-newer = Cymryd y geiriau mwy newydd
keep-mine = Cadw fy rhai i
edit-send = Cadw

## My page

me-title = Fy nhudalen
me-lede = Dim ond chi sy'n gweld y dudalen hon.
me-sign-in = Mewngofnodwch i weld ble rydych yn cymryd rhan a beth a ddywedoch wrthym.
profile-title = Amdanoch chi
profile-change = Newid hwn
profile-save = Cadw
name-label = Beth yr hoffech gael eich galw
name-hint = Enw cyntaf neu unrhyw enw a fynnwch. Dangosir ef lle dewiswch gael eich enwi, ac i stiwardiaid a hwyluswyr prosiectau rydych yn cymryd rhan ynddynt.
name-missing = Ysgrifennwch beth y cawn eich galw
my-languages-label = Ieithoedd yr hoffech eu defnyddio
my-languages-hint = Fel ein bod yn gwybod sut i siarad â chi.
welcome-title = Beth hoffech chi gael eich galw?
welcome-lede = Mae'n braf eich bod chi yma. Hyn yn gyntaf, yna tudalen i gytuno arni, a byddwn yn dod â chi yn ôl i ble'r oeddech.
welcome-go-on = Mynd ymlaen
accept-title = Beth rydym yn cytuno arno gyda'n gilydd
accept-lede = Darllenwch y ddwy dudalen hyn, os gwelwch yn dda. Maent yn dweud beth sy'n digwydd i'ch geiriau ac i'r hyn a wyddom amdanoch.
accept-means = Drwy dderbyn rydych yn dweud eich bod wedi darllen y ddwy. Gofynnwn i chi eto pan fyddant yn newid, a gallwch roi'r gorau iddi unrhyw bryd.
accept-yes = Rwyf wedi darllen y ddwy ac yn eu derbyn
accept-later = Dim nawr, dal ati i ddarllen
held-kind-acceptance = Rhywbeth a dderbynioch
held-terms = Fersiwn y telerau
held-privacy = Fersiwn yr hysbysiad preifatrwydd
my-projects = Ble rydych yn cymryd rhan
my-projects-none = Nid ydych yn cymryd rhan mewn dim eto. Edrychwch o gwmpas; nid oes brys.
my-words = Beth a ddywedoch wrthym
my-contributions-none = Nid ydych wedi dweud dim wrthym eto. Pan wnewch, byddwch yn dod o hyd iddo yma, i'w newid neu i'w dynnu'n ôl.

## Everything about me

my-data-link = Gweld popeth sydd gennym amdanoch, mynd ag ef gyda chi, neu ei ddileu
my-data-title = Popeth amdanoch chi
my-data-lede = Dyma bopeth sydd gan Alongside amdanoch. Gallwch fynd ag ef gyda chi, neu ei ddileu ar unwaith. Nid oes angen gofyn i neb.
my-data-take = Mynd ag ef gyda mi (ffeil)
my-data-print = Argraffu'r dudalen hon
my-data-beside = Mae'r gwasanaeth mewngofnodi yn gofalu am yr enw a'r cyfrinair rydych yn mewngofnodi â hwy, ac nid ydynt yn rhan o hyn. Am bedwar diwrnod ar ddeg rydym hefyd yn cofio'r ceisiadau a anfonoch, fel na chaiff dim ei gyfrif ddwywaith.
my-data-held = Beth sydd gennym
held-kind-profile = Eich proffil
held-kind-account = Ffordd rydych yn mewngofnodi
held-kind-membership = Prosiect y buoch yn cymryd rhan ynddo
held-kind-contribution = Rhywbeth a ddywedoch wrthym
held-kind-pledge = Rhywbeth a addawsoch
held-amount = Faint
held-note = Y nodyn wrth ei ymyl
held-shownAs = Sut y'ch enwir wrth ei ymyl
held-kind-answer = Beth a atebasoch mewn rownd o edrych yn ôl
held-kind-report = Rhywbeth y rhoddoch wybod amdano
held-kind-complaint = Cwyn a wnaethoch am guddio geiriau
held-kind-decision = Penderfyniad a wnaethoch am adroddiad neu gŵyn
held-words = Beth a ysgrifennoch
held-complaint = Beth a ysgrifennoch
held-reason = Y rheswm a roddoch
held-contentNote = Y nodyn o'i flaen
held-hiddenReason = Pam y mae wedi'i guddio
held-kind-contact = Sut y cawn gysylltu â chi
held-kind-accessNeeds = Beth sydd ei angen arnoch i gymryd rhan
held-kind-interest = Beth sydd gennych chi i'w ennill neu ei golli
held-interestWords = Beth ddatganoch chi
held-saidOn = Dywedwyd ar
held-kind-accessShare = I bwy rydych yn dangos beth sydd ei angen arnoch
held-kind-accessLook = Rhywun yn edrych ar yr hyn sydd ei angen arnoch
held-kind-ownLook = Chi yn edrych ar yr hyn sydd ei angen ar bobl
held-way = Sut yr hoffech glywed gennym
held-contactWords = Beth mae angen i ni ei wybod ar gyfer hynny
held-timesAMonth = Pa mor aml y cawn ofyn i chi
held-adjustments = Beth sy'n eich helpu
held-interpreterLanguage = Iaith eich dehonglydd
held-accessWords = Yn eich geiriau eich hun
held-sharedOn = Wedi'i ddangos ers
held-lookedBy = Pwy a edrychodd
held-lookedAt = Pryd yr edrychoch
held-duty = Fel beth
held-consentedOn = Pryd y dywedoch y cawn gadw eich bod yn ei ddefnyddio
held-showExpertise = Wedi'i ddangos wrth ochr eich enw
held-yes = Ydy
held-no = Nac ydy
held-displayName = Beth y cewch eich galw
held-languages = Eich ieithoedd
held-subject = Y rhif yr ydym yn eich adnabod wrtho
held-expertise = Sut rydych yn adnabod y gwasanaeth
held-text = Beth a ddywedoch
held-answer = Ateb (mae rhif yn golygu'r dewis, gan gyfrif o'r cyntaf)
held-credit = Sut y cewch eich enwi wrth ei ochr
held-nothing = Dim
held-promise = At ba ddiben: { $purpose }. Pwy sy'n ei weld: { $who }. Am ba hyd: { $until }.
held-open = Agor
erase-title = Dileu popeth amdanaf
erase-lede = Rydym yn gollwng y cyfan uchod, ar unwaith ac am byth. Mae cyfrifon a ddangoswyd o'r blaen yn aros fel y maent, fel na all neb weithio allan beth a ddywedoch. Os chi yw unig stiward prosiect, mae'n chwilio am un arall.
erase-words = Beth ddylai ddigwydd i'r hyn a ddywedoch wrthym?
erase-words-KEEP = Mae'n aros, fel geiriau rhywun a fu'n cymryd rhan
erase-words-WITHDRAW = Caiff ei dynnu'n ôl hefyd
erase-open = Dileu popeth
erase-sure-KEEP = Dileu popeth amdanoch nawr? Nid oes modd dadwneud hynny. Mae'r hyn a ddywedoch wrthym yn aros, heboch chi.
erase-sure-WITHDRAW = Dileu popeth amdanoch nawr, a thynnu'n ôl bopeth a ddywedoch wrthym? Nid oes modd dadwneud hynny.
erase-yes = Ie, ei ddileu
erase-no = Na, ei gadw
erased-title = Mae wedi'i ddileu
erased-next = Diolch am fod yma. Rydych wedi mewngofnodi o hyd; allgofnodwch, ac ni fydd dim ohonoch yn aros ar y ddyfais hon. Mae croeso i chi yn ôl unrhyw bryd, fel rhywun newydd.
me-slip = Mae gen i slip â chwe gair
held-kind-slip = Slip a roddwyd i chi
held-kind-entry = Rhywbeth a ysgrifennoch ar ran rhywun
held-enteredBy = Ysgrifennwyd gennych chi
plan-take-out = Ei dynnu allan
plan-take-out-yes = Ie, ei dynnu allan
plan-take-out-no = Na, ei adael

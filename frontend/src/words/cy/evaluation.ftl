## Rounds of looking back

rounds-title = Edrych yn ôl gyda'n gilydd
rounds-lede = O bryd i'w gilydd gofynnir i bawb sut yr aeth hi. Dangosir yr holl ganlyniadau ar yr un pryd, i bawb.
rounds-none = Nid oes neb wedi edrych yn ôl eto. Mae stiwardiaid y prosiect yn agor rownd pan ddaw'r amser.
rounds-all = Gweld pob rownd
rounds-for-me = Gofynnir i chi sut yr aeth hi
round-open-one = Agor rownd
round-open = Ar agor
round-open-until = Gallwch ateb hyd at { $date }.
round-closed = Wedi cau
round-closed-on = Caeodd ar { $date }.
round-blind = Nid oes neb yn gweld canlyniadau cyn iddi gau, dim hyd yn oed y stiwardiaid.
round-you-answered = Rydych wedi ateb. Tra bo'r rownd ar agor gallwch newid eich ateb, neu ei dynnu'n ôl.
round-answer = Ateb
round-change-answer = Newid eich ateb
round-sign-in = Mewngofnodi i ateb
round-by-slip = Mae gennyf slip gyda chwe gair
round-enter-paper = Nodi atebion oddi ar bapur
round-close = Cau nawr
round-close-sure = Cau'r rownd hon nawr? Ni all neb ateb mwyach, dangosir yr holl ganlyniadau, ac nid oes modd dadwneud hynny.
round-close-yes = Ie, ei chau
round-close-no = Na, ei gadael ar agor
round-cancel = Tynnu'r rownd hon yn ôl
round-cancel-sure = Tynnu'r rownd hon yn ôl? Nid oes neb wedi ateb eto, ac mae'n mynd am byth.
round-cancel-yes = Ie, ei thynnu'n ôl
round-cancel-no = Na, ei gadael
round-turnout-title = Faint sydd wedi ateb
round-turnout = Mae tua { $count } o bobl wedi ateb hyd yn hyn.
round-to-results = Gweld beth ddaeth ohoni
round-asks = Beth mae'n ei ofyn
round-asked = Beth a ofynnodd
round-who = I bwy y gofynnir
round-who-was = I bwy y gofynnwyd
round-asked-MEMBERS = Pawb sy'n cymryd rhan yn y prosiect
round-asked-CONTRIBUTORS = Pawb sydd â chyfrif ac sydd wedi dweud rhywbeth wrth y prosiect
round-asked-SLIP_HOLDERS = Pobl heb gyfrif, ar bapur neu gyda'u slip

## What is asked, and what can be answered

round-aim-reached = A gyflawnwyd y nod hwn?
round-statement-FELT_HEARD = Teimlais fod rhywun yn gwrando arnaf
round-statement-FELT_EQUAL = Teimlais yn gydradd â'r lleill
round-statement-WOULD_DO_AGAIN = Byddwn yn gwneud hyn eto
round-answered-aim = Do, yn rhannol, naddo, neu'n rhy gynnar i ddweud
round-answered-scale = O 1, dim o gwbl, i 5, yn fawr iawn
round-answered-words = Yn eich geiriau eich hun
round-met = Do
round-partly-met = Yn rhannol
round-not-met = Naddo
round-too-early = Rhy gynnar i ddweud
round-scale-lowest = 1, dim o gwbl
round-scale-highest = 5, yn fawr iawn

## Opening a round

round-new-title = Agor rownd
round-new-lede = Gofynnwch i bawb sut yr aeth hi. Mae pobl yn ateb drostynt eu hunain, a dangosir yr holl ganlyniadau ar unwaith pan fydd y rownd yn cau.
round-new-fixed = Unwaith y bydd ar agor mae ei chwestiynau'n aros fel y maent, fel bod pawb yn ateb yr un rhai. Tra nad oes neb wedi ateb gallwch ei thynnu'n ôl o hyd.
round-name = Beth yw enw'r rownd hon?
round-name-hint = Ychydig eiriau, er enghraifft: Ar ôl y trydydd gweithdy
round-title-missing = Rhowch enw i'r rownd
round-aims = Pa nodau y dylai pobl eu barnu?
round-aims-hint = Tynnwch allan yr hyn y mae'n llawer rhy gynnar i ofyn amdano.
round-aims-none = Nid oes nod wedi'i ysgrifennu eto, felly ni ofynnir i bobl am yr un.
round-always = Gofynnir bob tro
round-always-hint = Gofynnir y tri hyn ym mhob rownd, er mwyn i chi weld beth sy'n newid o un i'r llall. Mae pobl yn ateb o 1, dim o gwbl, i 5, yn fawr iawn.
round-questions = Eich cwestiynau eich hun
round-questions-hint = Hyd at ugain; mae un neu ddau yn aml yn ddigon. Nid oes rhaid i neb ateb yr un ohonynt.
round-question-number = Cwestiwn { $number }
round-question-text = Beth hoffech chi ei ofyn?
round-question-kind = Sut mae pobl yn ei ateb?
round-kind-SCALE = O 1, dim o gwbl, i 5, yn fawr iawn
round-kind-CHOICE = Drwy ddewis un o'ch atebion
round-kind-WORDS = Yn eu geiriau eu hunain
round-kind-words-note = Dangosir i bawb yr hyn y mae pobl yn ei ysgrifennu fel y'i hysgrifennwyd, unwaith y bydd y rownd wedi cau ac o leiaf pump o bobl wedi ateb. Peidiwch â gofyn am ddim a allai ddangos pwy yw rhywun.
round-question-missing = Ysgrifennwch gwestiwn { $number }, neu tynnwch ef allan
round-question-up = Symud cwestiwn { $number } i fyny
round-question-down = Symud cwestiwn { $number } i lawr
round-question-moved = Cwestiwn { $number } ydyw nawr.
round-question-remove = Tynnu cwestiwn { $number } allan
round-question-add = Ychwanegu cwestiwn
round-question-add-another = Ychwanegu cwestiwn arall
round-choices = O beth y gall pobl ddewis?
round-choices-wrong = Nodwch ddau i wyth o atebion gwahanol ar gyfer cwestiwn { $number }
round-choice = Ateb { $number }
round-choice-add = Ychwanegu ateb
round-choice-remove = Tynnu ateb { $number } allan
round-asked-missing = Ticiwch o leiaf un grŵp i ofyn iddo
round-closes = Y diwrnod olaf i ateb
round-closes-hint = Pythefnos sy'n arferol. Gallwch ei chau yn gynt, ond nid yn hwyrach.
round-closes-wrong = Dewiswch ddiwrnod o heddiw hyd at flwyddyn i nawr
round-lang = Ym mha iaith y mae'r cwestiynau?
round-send = Agor y rownd

## Answering

answering-title = Sut oedd hi i chi?
answering-lede = Dim ond cyfrif eich atebion a wnawn. Nid oes neb yn gweld pwy ddewisodd beth, dim hyd yn oed y stiwardiaid.
answering-partly = Nid oes rhaid i chi ateb popeth. Anfonwch yr hyn sydd gennych; hyd at { $date } gallwch ddod yn ôl a'i newid.
answering-rather-not = Byddai'n well gennyf beidio â dweud
answering-words-warning = Efallai mai ychydig o bobl sy'n ateb. Dangosir i bawb yr hyn a ysgrifennwch yma pan fydd y rownd yn cau, ac efallai y bydd rhywun yn eich adnabod; ar ôl hynny nid oes modd ei dynnu'n ôl. Dim ond os bydd o leiaf pump o bobl yn ateb y caiff ei ddangos.
answering-standpoint = Sut rydych chi'n adnabod y gwasanaeth hwn?
answering-standpoint-hint = Er mwyn gallu gweld pobl sy'n ei ddefnyddio a phobl sy'n gweithio ynddo ochr yn ochr. Dangosir cyfrif dim ond pan fydd yn sefyll dros bump o bobl neu fwy.
answering-standpoint-LIVED = Rwy'n defnyddio'r gwasanaeth hwn
answering-standpoint-PROFESSIONAL = Rwy'n gweithio ynddo
answering-standpoint-BOTH = Y ddau
answering-standpoint-NOT_SAID = Byddai'n well gennyf beidio â dweud
answering-consent = Cewch gadw fy mod yn defnyddio'r gwasanaeth hwn
answering-consent-hint = Gall y ffaith eich bod yn defnyddio gwasanaeth ddweud rhywbeth am eich iechyd, felly dim ond gyda'ch cytundeb y byddwn yn ei chadw. Fe'i cedwir dan glo nes i'r rownd gau; yna dim ond cyfrifon sydd ar ôl.
answering-consent-missing = Cytunwch y cawn gadw eich bod yn defnyddio'r gwasanaeth hwn, neu dewiswch ateb arall
answering-nothing = Atebwch o leiaf un cwestiwn cyn anfon hwn
answering-send = Anfon fy atebion
answering-send-again = Anfon fy atebion newydd
answering-thanks = Diolch. Mae eich atebion gyda ni.
answering-thanks-next = Hyd at { $date } gallwch eu newid neu eu tynnu'n ôl. Dangosir y canlyniadau i bawb pan fydd y rownd yn cau.
answering-taken = Mae eich atebion wedi'u tynnu'n ôl
answering-taken-next = Nid oes dim ohonynt ar ôl. Os mynnwch, gallwch ateb o'r newydd hyd at { $date }.
answering-back = I'r rownd
answering-take-back = Tynnu fy atebion yn ôl
answering-take-back-sure = Tynnu eich holl atebion yn ôl? Yna ni chânt eu cyfrif.
answering-take-back-yes = Ie, eu tynnu'n ôl
answering-take-back-no = Na, eu gadael
answering-sign-in = Mewngofnodwch, fel bod pawb yn ateb unwaith a dim ond chi all newid yr hyn a ddywedoch. Cedwir eich atebion dan glo ac ni chânt eu dangos gyda'ch enw.
answering-not-now = Ddim nawr

## Answers from paper

paper-title = Nodi atebion oddi ar bapur
paper-lede = Un ddalen ar ôl y llall. Mae pob person yn cael slip gyda chwe gair, y gallant newid eu hatebion ag ef tra bo'r rownd ar agor.
paper-keys = Pwyswch rif ateb i'w ddewis a mynd ymlaen; 0 yw dim ateb. Mae Control ac Enter gyda'i gilydd yn anfon y ddalen.
paper-print = Argraffu dalen wag
paper-nothing = Dim ateb
paper-consent = Cytunasant ar y ddalen y cawn ei gadw
paper-consent-hint = Heb eu cytundeb, dewiswch yr ateb olaf uchod.
paper-consent-missing = Ticiwch eu bod wedi cytuno, neu dewiswch “Byddai'n well gennyf beidio â dweud” drostynt
paper-send = Nodi'r ddalen hon
paper-sheet-how = Rhowch groes yn y blwch sy'n gweddu. Gadewch allan beth bynnag y byddai'n well gennych beidio â'i ddweud. Gallwch roi hon i mewn hyd at { $date }.
paper-sheet-slip = Bydd pwy bynnag sy'n cymryd y ddalen hon yn ei nodi ac yn rhoi slip i chi gyda chwe gair. Gydag ef gallwch newid eich atebion, neu eu tynnu'n ôl, nes i'r rownd gau. Dim ond cyfrif eich atebion a wnawn; nid oes neb yn gweld pwy ddewisodd beth.

## What people said in a round

results-title = Beth ddywedodd pobl: { $title }
results-who = I bwy y gofynnwyd, a phwy atebodd
results-asked = Gofynnwyd i { $who }.
results-asked-MEMBERS = bobl sy'n cymryd rhan yn y prosiect
results-asked-CONTRIBUTORS = bobl a ddywedodd rywbeth wrtho
results-asked-SLIP_HOLDERS = bobl sydd â slip a heb gyfrif
results-when = Agorodd y rownd ar { $opened } a chyfrifwyd yr atebion ar { $closed }. Nid oes neb yn gwybod pwy atebodd beth, ac ni chadwyd hynny erioed.
results-answered = Faint atebodd
results-said = Beth ddywedon nhw
results-bars = Mae'r tri grŵp ochr yn ochr, ac nid oes yr un yn cyfrif yn fwy na'r llall. Mae bar mor hir â'r gyfran o'r grŵp hwnnw a roddodd yr ateb. Mae'r niferoedd fesul pump.
results-aim-asked = A gyflawnwyd y nod hwn?
results-aim-MET = Do
results-aim-PARTLY = Yn rhannol
results-aim-NOT_MET = Naddo
results-aim-TOO_EARLY = Rhy gynnar i ddweud
results-scale-LEAST = 1, dim o gwbl
results-scale-MOST = { $most }, yn fawr iawn
results-statement-FELT_HEARD = “Teimlais fod rhywun yn gwrando arnaf”
results-statement-FELT_EQUAL = “Teimlais yn gydradd â'r lleill”
results-statement-WOULD_DO_AGAIN = “Byddwn yn gwneud hyn eto”
results-almost-all = bron pawb
results-agree = Mae'r rhan fwyaf o'r ddau grŵp yn dweud { $lived }.
results-differ = Mae'r rhan fwyaf o'r bobl sy'n ei ddefnyddio yn dweud { $lived }; mae'r rhan fwyaf o'r bobl sy'n gweithio ynddo yn dweud { $professional }.
results-lived-spread = Mae pobl sy'n ei ddefnyddio wedi'u gwasgaru dros sawl ateb; mae'r rhan fwyaf o'r bobl sy'n gweithio ynddo yn dweud { $professional }.
results-professional-spread = Mae'r rhan fwyaf o'r bobl sy'n ei ddefnyddio yn dweud { $lived }; mae pobl sy'n gweithio ynddo wedi'u gwasgaru dros sawl ateb.
results-both-spread = Mae'r ddau grŵp wedi'u gwasgaru dros sawl ateb.
results-few = Atebodd rhy ychydig ar un ochr i ddweud ble mae'r ddwy'n wahanol.
results-answer = Ateb
results-two-sides = Pobl sy'n ei ddefnyddio, a phobl sy'n gweithio ynddo
results-whose-words = Geiriau pwy?
results-words-shown = { $shown ->
    [0] Nid ysgrifennodd neb ddim yma.
    [one] Un ateb mewn geiriau.
    [two] Dau ateb mewn geiriau.
    [few] Tri ateb mewn geiriau.
    [many] Chwe ateb mewn geiriau.
   *[other] { $shown } ateb mewn geiriau.
  }
results-words-too-few = Dangosir yr hyn a ysgrifennodd pobl unwaith y bydd o leiaf bump wedi ateb. Felly ni ellir adnabod neb.

## What came of it

conclusion-title = Beth ddaeth ohono
conclusion-on = Ysgrifennwyd ar { $date } gan y rhai sy'n gofalu am y prosiect.
conclusion-none = Nid yw'r rhai sy'n gofalu am y prosiect wedi'i ysgrifennu eto.
conclusion-findings = Beth welsom ni
conclusion-got-wrong = Beth wnaethom ni o'i le
conclusion-learnings = Beth ddysgom ni, i eraill ei ddefnyddio
conclusion-write = Ysgrifennu beth ddaeth ohono
conclusion-change = Newid beth ddaeth ohono
conclude-lede = Hoffai pawb a atebodd wybod. Dywedwch beth welsoch chi, beth wnaethoch chi o'i le, a beth all eraill ei ddysgu ohono. Gallwch ei newid yn nes ymlaen.
conclude-label-findings = Beth welsoch chi?
conclude-hint-findings = Un peth ym mhob blwch. Dywedwch hefyd ble mae pobl yn ei weld yn wahanol.
conclude-one-findings = Canfyddiad { $number }
conclude-add-findings = Ychwanegu canfyddiad
conclude-remove-findings = Tynnu canfyddiad { $number }
conclude-label-got-wrong = Beth wnaethoch chi o'i le?
conclude-hint-got-wrong = Mae rhywbeth bob tro: rhywun na wnaethoch ofyn iddo, rhywbeth a ddaeth yn rhy hwyr. Nid yw neb yn dal hynny yn eich erbyn, ac mae pobl yn ymddiried yn y rhai sy'n ei ddweud.
conclude-got-wrong-missing = Dywedwch beth wnaethoch chi o'i le, pa mor fach bynnag
conclude-label-learnings = Beth ddysgoch chi y gall eraill ei ddefnyddio?
conclude-hint-learnings = Un peth ym mhob blwch, fel y byddech yn ei ddweud wrth gymydog. Fe'i dangosir i brosiectau am yr un pethau.
conclude-one-learnings = Gwers { $number }
conclude-add-learnings = Ychwanegu rhywbeth a ddysgoch
conclude-remove-learnings = Tynnu gwers { $number }
conclude-learnings-missing = Enwch o leiaf un peth a ddysgoch
conclude-send = Ei ddangos i bawb
conclude-back = Yn ôl at yr hyn a ddywedodd pobl

## To take along

take-along = Mynd ag ef gyda chi
take-along-lede = Mae'r cyfan yn agored. Mae'r hyn sydd wedi'i guddio yma wedi'i guddio yno hefyd.
take-along-print = Argraffu i bwyllgor
take-along-csv = Fel tabl (CSV)
take-along-json = Fel data (JSON)
projects-along = I gyllidwyr
projects-along-lede = Pob prosiect cyhoeddus: faint sy'n cymryd rhan, faint o bethau a ddywedon nhw wrthym, a pha mor aml y buont yn edrych yn ôl. Daw'r data fesul tudalen o gant.
projects-along-csv = Pob prosiect fel tabl (CSV)
projects-along-json = Pob prosiect fel data (JSON)

## What one project learned, for others

learned-elsewhere = Dysgwyd mewn mannau eraill
learned-lede = Yr hyn a ddysgodd prosiectau eraill am yr un pethau, a'r hyn y mae'r un hwn yn ei ddweud amdano.
learned-more = Gweld popeth a ddysgwyd mewn mannau eraill
learned-none = Nid oes prosiect arall am yr un pethau wedi ysgrifennu'r hyn a ddysgodd eto.
learned-on = Dysgwyd ar { $date }
reply-none = Nid ydych wedi ateb hyn eto.
reply-applied = Mae'r prosiect hwn wedi'i roi ar waith.
reply-not-for-us = Nid i'r prosiect hwn, oherwydd:
reply-apply = Rhoesom hyn ar waith
reply-decline = Nid i ni, oherwydd …
reply-why-label = Pam nad yw i chi?
reply-why-hint = Mae brawddeg yn ddigon. Gall pawb ei darllen; mae'n helpu'r rhai a'i dysgodd.
reply-why-missing = Dywedwch pam mewn brawddeg
reply-save = Cadw ein hateb
reply-cancel = Nid nawr
learnings-title = Beth ddysgodd prosiectau
learnings-lede = Ar ddiwedd pob rownd mae prosiectau'n ysgrifennu'r hyn y gall eraill ei ddefnyddio.
learnings-all = Gweld beth ddysgodd prosiectau
learnings-shown = { $shown ->
    [0] Nid oes dim wedi'i ysgrifennu am hyn eto.
    [one] Un peth a ddysgwyd.
    [two] Dau beth a ddysgwyd.
    [few] Tri pheth a ddysgwyd.
    [many] Chwe pheth a ddysgwyd.
   *[other] { $shown } peth a ddysgwyd.
  }

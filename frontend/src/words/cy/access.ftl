## How I like to be contacted

contact-title = Sut y cawn gysylltu â chi
contact-lede = Dim ond chi sy'n gweld hyn. Mae pwy bynnag sy'n gofyn i bobl gymryd rhan yn cadw ato.
contact-way-label = Sut hoffech chi glywed gennym?
contact-way-EMAIL = Drwy e-bost
contact-way-PHONE = Dros y ffôn
contact-way-TEXT_MESSAGE = Drwy neges destun
contact-way-POST = Drwy'r post
contact-way-IN_PERSON = Pan fyddwn yn cwrdd
contact-way-NOT_AT_ALL = Peidiwch â chysylltu â mi, os gwelwch yn dda
contact-way-NOT_SAID = Byddai'n well gennyf beidio â dweud
contact-words-label = Beth mae angen i ni ei wybod ar gyfer hynny?
contact-words-hint = Er enghraifft rhif, ac “ar ôl chwech”. Caiff ei gadw dan glo, fel na all neb ei ddarllen yn y gronfa ddata.
contact-often-label = Pa mor aml y cawn ofyn i chi gymryd rhan mewn rhywbeth?
contact-often = { $times ->
    [0] Byth
    [one] Unwaith y mis ar y mwyaf
    [two] Dwywaith y mis ar y mwyaf
    [few] Tair gwaith y mis ar y mwyaf
    [many] Chwe gwaith y mis ar y mwyaf
   *[other] { $times } gwaith y mis ar y mwyaf
  }
contact-often-any = Mor aml ag y mynnwch
contact-save = Cadw

## What I need to take part

needs-title = Beth sydd ei angen arnoch i gymryd rhan
needs-lede = Beth fyddai'n eich helpu i gymryd rhan? Nid oes byth rhaid i chi ddweud pam.
needs-none = Nid ydych wedi dweud dim. Gallwch wneud hynny unrhyw bryd.
needs-private = Dim ond chi sy'n gweld hyn. Mae stiwardiaid a hwyluswyr prosiect yn ei weld pan fyddwch yn ei rannu â'r prosiect hwnnw, ac rydych yn gweld pob tro y maent yn edrych.
needs-link = Ei newid, ei rannu, neu weld pwy a edrychodd
adjustments-label = Beth sy'n eich helpu?
adjustment-STEP_FREE = Ffordd heb risiau
adjustment-HEARING_LOOP = Dolen glyw
adjustment-BSL = Iaith Arwyddion Prydain
adjustment-INTERPRETER = Dehonglydd
adjustment-LARGE_PRINT = Print bras
adjustment-QUIET_ROOM = Ystafell dawel i fynd iddi
adjustment-SOMEONE_WITH_ME = Rhywun gyda mi
interpreter-label = Pa iaith ddylai'r dehonglydd ei siarad neu ei harwyddo?
interpreter-choose = Dewiswch iaith
interpreter-missing = Dewiswch iaith y dehonglydd
interpreter-of = Dehonglydd: { $language }
needs-words-label = Unrhyw beth arall?
needs-words-hint = Yn eich geiriau eich hun, er enghraifft: sedd ger y drws. Peidiwch ag ysgrifennu pa salwch sydd gennych, os gwelwch yn dda; nid oes angen i neb wybod.
needs-save = Cadw'r hyn sydd ei angen arnaf
needs-locked = Caiff yr hyn a ysgrifennwch ei gadw dan glo: ni all neb ei ddarllen yn y gronfa ddata nac mewn copi ohoni.

## With whom I share it

shares-title = Pwy sy'n ei weld
shares-lede = Mae pob prosiect yn ddewis ar wahân. Pan fyddwch yn rhannu, mae ei stiwardiaid a'i hwyluswyr yn gweld yr hyn a ddywedoch uchod, hefyd pan fyddwch yn ei newid yn nes ymlaen. Pan fyddwch yn gadael y prosiect daw hynny i ben ohono'i hun.
shares-none = Nid ydych yn cymryd rhan mewn prosiect eto, felly ni all neb ei weld.
shared-since = Mae ei stiwardiaid a'i hwyluswyr yn ei weld ers { $date }.
shared-not = Nid ydynt yn ei weld.
share-begin = Ei rannu
share-stop = Rhoi'r gorau i rannu
looks-title = Pwy sydd wedi edrych
looks-lede = Bob tro y mae rhywun yn agor y rhestr gyda'r hyn sydd ei angen arnoch, caiff ei nodi yma.
looks-none = Nid oes neb wedi edrych.
looked = { $name }, ar { $when }
looked-former = Rhywun sydd wedi gadael Alongside, ar { $when }
looked-duty-STEWARD = stiward
looked-duty-FACILITATOR = hwylusydd
access-print = Argraffu'r dudalen hon

## For stewards and facilitators

provide-link = Gweld beth sydd ei angen ar bobl
provide-title = Beth sydd ei angen ar bobl
provide-lede = Yr hyn y mae aelodau wedi'i rannu â chi er mwyn i chi allu ei ddarparu. Peidiwch â'i rannu ymhellach, a pheidiwch â gofyn pam, os gwelwch yn dda.
provide-told = Mae pob person ar y rhestr hon yn gweld eich bod wedi edrych, a phryd.
provide-none = Nid oes neb wedi rhannu dim sydd ei angen arnynt. Nid yw hynny'n golygu nad oes angen dim ar neb: gallwch ddweud ym mhob gwahoddiad y caiff pobl roi gwybod i chi.
provide-all = Pawb gyda'i gilydd
provide-count = { $what }: { $people ->
    [one] un person
    [two] dau berson
    [few] tri pherson
    [many] chwe pherson
   *[other] { $people } o bobl
  }
provide-people = Fesul person
looks-left = Prosiect rydych wedi'i adael

## Reporting

report-title = Rhoi gwybod am rywbeth niweidiol
report-lede = Dywedwch wrthym beth sy'n eich poeni. Mae pobl yn ei ddarllen ac yn penderfynu beth i'w wneud. Nid ydynt yn gweld pwy ydych chi.
report-lede-guest = Nid oes angen mewngofnodi. Nid ydym yn cadw dim amdanoch.
report-what = Mae'r adroddiad hwn am:
report-a-comment = rhywbeth a atebodd rhywun wrth edrych yn ôl
concern-label = Beth sydd o'i le arno?
concern-missing = Dewiswch beth sydd o'i le; mae “rhywbeth arall” yn iawn
concern-HARMFUL = Gallai frifo rhywun
concern-HATEFUL = Mae'n llawn casineb, neu'n gwawdio pobl
concern-PRIVATE_DETAILS = Mae'n dweud pethau preifat am rywun
concern-UNTRUE = Nid yw'n wir
concern-SPAM = Mae'n gwerthu rhywbeth, neu wedi'i anfon i gythruddo
concern-SOMEONE_AT_RISK = Efallai fod rhywun mewn perygl, fi o bosibl
concern-OTHER = Rhywbeth arall
at-risk-title = Mae help yma nawr
at-risk-lede = Ffoniwch nawr os gallwch. Efallai na chaiff yr hyn a anfonwch yma ei ddarllen tan yfory.
tell-safeguarding = Dweud wrth y rhai sy'n cadw pobl yn ddiogel yn y prosiect hwn
tell-safeguarding-hint = Dim ond os ydych am wneud hynny. Yna bydd eich adroddiad yn sefyll yn gyntaf ac yn dweud hynny.
report-words-label = Hoffech chi ddweud rhagor?
report-words-hint = Gadewch enwau pobl allan os gallwch, os gwelwch yn dda.
report-send = Anfon fy adroddiad
report-thanks = Diolch am roi gwybod i ni
report-thanks-next = Bydd rhywun yn ei ddarllen ac yn penderfynu. Ni ddangosir byth pwy roddodd wybod.
report-thanks-me = Bydd yr hyn a ddaw ohono i'w weld ar eich tudalen.
report-receipt = Gweld beth ddaeth ohono
report-receipt-hint = Cadwch gyfeiriad y dudalen nesaf os ydych am edrych eto.
receipt-title = Eich adroddiad
receipt-sent = Anfonwyd ar { $date }
receipt-open = Nid oes neb wedi penderfynu eto.
outcome-HIDDEN = Cuddiwyd y geiriau.
outcome-LEFT = Mae'r testun yn aros fel y mae.
outcome-DEALT_WITH = Rydym wedi gwneud rhywbeth yn ei gylch.
outcome-RESTORED = Mae'r geiriau'n cael eu dangos eto.
outcome-UPHELD = Mae'r geiriau'n aros yn gudd.
outcome-TAKEN_BACK = Mae pwy bynnag a'i dywedodd wedi'i dynnu'n ôl.
outcome-on = Penderfynwyd ar { $date }
my-reports = Yr hyn y rhoddoch wybod amdano

## Looking after what was reported

queue-title = Yr hyn y rhoddwyd gwybod amdano
queue-lede = Pob adroddiad a chwyn yn y prosiect hwn. Ni ddangosir i neb pwy roddodd wybod. Nid yw'r hyn a ddywedoch chi eich hun yn y rhestr hon.
queue-admin-lede = Adroddiadau am brosiectau a sefydliadau, a'r hyn na chaiff neb mewn prosiect ei benderfynu.
queue-none = Ni roddwyd gwybod am ddim.
case-REPORT = Adroddiad
case-COMPLAINT = Cwyn
case-opened = { $kind } ar { $date }
case-at-risk = Efallai fod rhywun mewn perygl
case-safeguarding = Dywedwch wrth y rhai sy'n cadw pobl yn ddiogel
case-gone = Cafodd y geiriau eu tynnu'n ôl.
case-open-text = Ei agor
case-reports = Beth mae pobl yn ei ddweud amdano
case-complaint = Beth mae'r awdur yn ei ddweud
case-hidden-for = Cuddiwyd oherwydd y rheol hon o blith rheolau'r tŷ:
decide-HIDDEN = Cuddio'r geiriau hyn
decide-HIDDEN-PROJECT = Cuddio'r prosiect hwn
hide-project-lede = Hyd nes iddo gael ei ddangos eto, dim ond y rhai sy'n cymryd rhan all ei weld. Maent yn darllen rheol y tŷ a'ch rheswm, gallant newid y testun, a chwyno.
decide-LEFT = Ei adael fel y mae
decide-DEALT_WITH = Gwnaethom rywbeth yn ei gylch
decide-RESTORED = Dangos y geiriau eto
decide-UPHELD = Eu cadw'n gudd
decide-cancel = Dim nawr
decide-save = Cadw'r penderfyniad hwn
clause-label = Pa un o reolau'r tŷ y maent yn ei thorri?
clause-missing = Dewiswch un o reolau'r tŷ
reason-label = Pam?
reason-hint = Mae pwy bynnag a roddodd wybod amdano, neu a'i dywedodd, yn darllen hyn. Ni ddangosir eich enw.
reason-missing = Dywedwch pam mewn brawddeg
moderate-title = Gofalu am y prosiect
note-change = Rhoi nodyn o flaen y geiriau
note-save = Cadw'r nodyn

## Complaining

project-hidden = Mae'r prosiect hwn wedi'i guddio
project-hidden-lede = Mae gweinyddwr y safle hwn wedi'i guddio oherwydd un o reolau'r tŷ. Dim ond y rhai sy'n cymryd rhan all ei weld nawr, ac nid oes gwahoddiad yn ei agor.
project-hidden-next = Gall ei stiwardiaid newid y testun a chwyno. Yna mae gweinyddwr arall yn edrych arno eto.
complain-open = Cwyno am hyn
complain-title = Ydych chi'n meddwl bod hyn yn anghywir?
complain-lede = Gallwch gwyno unwaith. Bydd rhywun heblaw'r sawl a guddiodd eich geiriau yn edrych arno eto.
complain-label = Pam y dylai pobl allu ei ddarllen?
complain-missing = Dywedwch pam mewn brawddeg
complain-send = Anfon fy nghwyn
complain-sent = Mae eich cwyn gyda ni
complain-waiting = Bydd rhywun heblaw'r sawl a guddiodd eich geiriau yn edrych arno. Bydd yr ateb yn ymddangos yma.

## House rules

house-rules-lede = Mae'r rhain yn berthnasol i bopeth y mae pobl yn ei ysgrifennu yma. Gellir cuddio geiriau sy'n torri un ohonynt, bob amser gyda rheswm, a chaiff pwy bynnag a'u dywedodd gwyno wrth rywun arall.
clause-RESPECT = Rydym yn siarad â pharch, hefyd pan fyddwn yn anghytuno.
clause-NO_HARM = Nid ydym yn dweud dim sy'n bygwth neu'n brifo neb, nac yn helpu i frifo neb.
clause-PRIVACY = Rydym yn gadael allan yr hyn a fyddai'n dweud pwy yw person arall neu sut i ddod o hyd iddynt.
clause-HONESTY = Rydym yn dweud yr hyn y credwn ei fod yn wir, yn ein henw ein hunain.
clause-ON_TOPIC = Rydym yn cadw at yr hyn y mae'r prosiect yn ymwneud ag ef, ac nid ydym yn gwerthu dim.
clause-LAW = Nid ydym yn dweud dim sydd yn erbyn y gyfraith.
house-rules-report = Wrth ochr popeth a ysgrifennodd pobl mae dolen “Rhoi gwybod”. Gallwch ei defnyddio heb fewngofnodi, ac nid oes neb yn gweld mai chi oedd.
house-rules-admins = I'r rhai sy'n gofalu am y safle cyfan: yr hyn y rhoddwyd gwybod i chi amdano
house-rules-anger = Cewch fod yn ddig yma, a chewch ddweud bod rhywbeth yn wael. Nid yw hynny'n torri unrhyw reol.

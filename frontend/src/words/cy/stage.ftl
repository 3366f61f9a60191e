## Stage by stage

stages-title = Cam wrth gam
stages-since = { $stage }, ers { $date }
stages-back = Yn ôl at y camau
next-title = Cyn i ni fynd ymlaen at: { $stage }
next-title-last = Beth sy'n dod nesaf
next-nothing = Nid yw'r cam hwn yn gofyn am ddim cyn i ni fynd ymlaen.
next-last = Dyma'r cam olaf. Gall prosiectau eraill ddefnyddio'r hyn a ddysgoch, a gallwch fynd yn ôl bob amser.
next-ready = Mae'r cyfan wedi'i wneud. Gall y stiwardiaid symud y prosiect ymlaen.
criterion-met = Wedi'i wneud
criterion-open = Eto i'w wneud
ended-title = Y camau hyd yma
ended-none = Nid oes cam wedi dod i ben eto.
ended-when = { $from } hyd { $to }
ended-decided = Beth a benderfynwyd
ended-why-back = Pam aethom yn ôl
ended-on-to = Yna ymlaen at: { $stage }
ended-back-to = Yna yn ôl at: { $stage }
ended-people = { $count ->
    [zero] Nid oedd neb yn cymryd rhan ar y diwrnod olaf
    [one] Roedd un person yn cymryd rhan ar y diwrnod olaf
    [two] Roedd { $count } berson yn cymryd rhan ar y diwrnod olaf
   *[other] Roedd { $count } o bobl yn cymryd rhan ar y diwrnod olaf
}
go-on = Gadael iddo fynd ymlaen

## Moving to another stage

move-title = Symud i gam arall
move-lede = Mae'r hyn a ysgrifennwch yma yn aros i bawb sy'n gweld y prosiect ei ddarllen, gyda'r diwrnod a faint oedd yn cymryd rhan.
move-stage-label = I ble mae'n mynd?
move-stage-missing = Dewiswch i ble mae'n mynd
move-on-to = Ymlaen at: { $stage }
move-back-to = Yn ôl at: { $stage }
move-words-on = Beth benderfynoch chi gyda'ch gilydd yn y cam hwn?
move-words-on-hint = Dwy neu dair brawddeg y mae rhywun nad oedd yno yn eu deall.
move-words-back = Pam rydych chi'n mynd yn ôl?
move-words-back-hint = Nid methiant yw mynd yn ôl. Dywedwch beth a welsoch.
move-words-missing = Ysgrifennwch frawddeg amdano
move-send = Symud y prosiect

## Whether it is delivered together

delivery-title = Ydyn ni'n ei gyflawni gyda'n gilydd?
delivery-lede = Ystyr gyda'n gilydd yw bod pobl sy'n defnyddio'r gwasanaeth a phobl sy'n gweithio ynddo yn ei redeg ochr yn ochr. Mae "na" gyda'i reswm yn ateb da hefyd.
delivery-none = Heb ei ddweud eto. Fe'i dywedir cyn i'r dylunio ddod i ben.
delivery-said-on = Dywedwyd ar { $date }
delivery-earlier = Beth a ddywedwyd o'r blaen
delivery-say = Dweud a ydych
delivery-again = Ei ddweud o'r newydd
delivery-answer-label = Eich ateb
delivery-answer-missing = Dewiswch ateb
delivery-answer-YES = Ydyn, gyda'n gilydd
delivery-answer-NO = Nac ydyn, nid gyda'n gilydd
delivery-answer-NOT_YET = Nid ydym yn gwybod eto
delivery-by-label = Erbyn pryd y byddwch yn dweud?
delivery-by-missing = Dewiswch ddiwrnod
delivery-because-label = Pam?
delivery-because-hint = Mae'n sefyll ar dudalen y prosiect.
delivery-because-missing = Dywedwch pam lai, mewn brawddeg
delivery-send = Ei roi ar dudalen y prosiect

## Pausing and ending

halt-title = Oedi'r prosiect neu ddod ag ef i ben
halt-lede = Mae pawb sy'n dod o hyd i'r prosiect yn ei weld ar unwaith, gyda'ch rheswm. Gallwch adael iddo fynd ymlaen eto.
halt-kind-label = Beth ydyw?
halt-kind-missing = Dewiswch un o'r ddau
halt-kind-PAUSED = Rydym yn oedi. Caiff pobl ymuno ac ychwanegu eu llais o hyd.
halt-kind-ENDED = Mae wedi dod i ben. Nid oes neb yn ymuno nac yn ychwanegu dim mwyach; mae'r cyfan yn aros i'w ddarllen.
halt-because-label = Pam?
halt-because-hint = Un neu ddwy frawddeg i bobl sy'n dod o hyd i'r prosiect.
halt-because-missing = Dywedwch pam, mewn brawddeg
halt-send = Dweud hynny ar y dudalen

## What happens next

steps-lede = Beth sydd i'w wneud, pwy sy'n ei wneud ac erbyn pryd. Gall pawb ei weld, hefyd pan fydd yn hwyr.
steps-open = Eto i'w gwneud
steps-done = Wedi'u gwneud
action-add = Ysgrifennu cam nesaf
action-added = Mae ar y rhestr nawr. Gallwch ysgrifennu un arall.
action-what-label = Beth sydd i'w wneud?
action-what-hint = Er enghraifft: cerdded y rhiw gyda phram
action-what-missing = Dywedwch beth sydd i'w wneud
action-who-label = Pwy sy'n ei wneud?
action-who-hint = Grŵp neu rôl, fel y stiwardiaid. Enwch berson dim ond os ydynt wedi dweud ie.
action-who-missing = Dywedwch pwy sy'n ei wneud
action-due-label = Erbyn pryd?
action-due-missing = Dewiswch ddiwrnod
action-needs-label = Beth fyddai'n helpu?
action-needs-hint = Efallai fod gan rywun sy'n ei ddarllen yr union beth.
action-send = Ei roi ar y rhestr
action-finish = Mae wedi'i wneud
action-reopen = Heb ei wneud wedi'r cyfan
action-change = Ei newid
action-take-out-sure = Ei dynnu allan? Ni fydd i'w weld yn unman wedyn. Os yw wedi'i wneud, dywedwch hynny yn lle.
action-edit-title = Newid cam nesaf
action-edit-send = Ei gadw

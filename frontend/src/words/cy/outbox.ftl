## What waits on this device to be sent

device-title = Ar y ddyfais hon
device-lede = Mae'r hyn rydych yn ei anfon heb gysylltiad yn aros yma, i chi yn unig, nes bod un. Anfonir pob peth unwaith.
outbox-title = Yn aros i'w hanfon
outbox-nothing = Nid oes dim yn aros.
outbox-somebodys = Nid yw rhywbeth a ysgrifennwyd ar y ddyfais hon wedi'i anfon eto. Os chi biau ef, mewngofnodwch a bydd yn mynd.
outbox-waits = { $count ->
    [one] Mae un peth yn aros ar y ddyfais hon. Bydd yn mynd ohono'i hun pan fydd cysylltiad.
    [two] Mae dau beth yn aros ar y ddyfais hon. Byddant yn mynd ohonynt eu hunain pan fydd cysylltiad.
    [few] Mae tri pheth yn aros ar y ddyfais hon. Byddant yn mynd ohonynt eu hunain pan fydd cysylltiad.
    [many] Mae chwe pheth yn aros ar y ddyfais hon. Byddant yn mynd ohonynt eu hunain pan fydd cysylltiad.
   *[other] Mae { $count } o bethau yn aros ar y ddyfais hon. Byddant yn mynd ohonynt eu hunain pan fydd cysylltiad.
  }
outbox-sign-in = { $count ->
    [one] Mae un peth yn aros ar y ddyfais hon. Mewngofnodwch a bydd yn mynd.
    [two] Mae dau beth yn aros ar y ddyfais hon. Mewngofnodwch a byddant yn mynd.
    [few] Mae tri pheth yn aros ar y ddyfais hon. Mewngofnodwch a byddant yn mynd.
    [many] Mae chwe pheth yn aros ar y ddyfais hon. Mewngofnodwch a byddant yn mynd.
   *[other] Mae { $count } o bethau yn aros ar y ddyfais hon. Mewngofnodwch a byddant yn mynd.
  }
outbox-came-back = { $count ->
    [one] Ni ellid derbyn un peth a anfonoch fel y mae.
    [two] Ni ellid derbyn dau beth a anfonoch fel y maent.
    [few] Ni ellid derbyn tri pheth a anfonoch fel y maent.
    [many] Ni ellid derbyn chwe pheth a anfonoch fel y maent.
   *[other] Ni ellid derbyn { $count } o bethau a anfonoch fel y maent.
  }
outbox-all-sent = Mae popeth oedd yn aros wedi'i anfon.
outbox-look = Gweld beth sy'n aros
outbox-send-now = Anfon nawr
outbox-sign-in-now = Mewngofnodi ac anfon
outbox-written = ysgrifennwyd ar { $time }
outbox-mend-title = Edrychwch ar y rhain eto, os gwelwch yn dda
outbox-mend = Ei newid a'i anfon eto
take-out = Ei dynnu allan
take-out-sure = Ei dynnu allan? Nid yw wedi'i anfon, ac nid yw yn unman arall.
take-out-yes = Ie, ei dynnu allan
take-out-no = Na, ei adael yma
will-be-sent = Mae wedi'i gadw, a chaiff ei anfon
will-be-sent-next = Nid oes modd cyrraedd Alongside ar hyn o bryd. Mae eich geiriau ar y ddyfais hon. Byddant yn mynd ohonynt eu hunain unwaith y bydd modd ei gyrraedd, tra bo'r dudalen hon neu un arall o dudalennau Alongside ar agor.
was-sent = Mae wedi'i anfon
say-another = Dweud rhywbeth arall

## Signing out while something waits

leaving-title = Cyn i chi allgofnodi
leaving-lede = { $count ->
    [one] Mae un peth heb ei anfon eto. Anfonwch ef yn gyntaf, neu taflwch ef.
    [two] Mae dau beth heb eu hanfon eto. Anfonwch hwy yn gyntaf, neu taflwch hwy.
    [few] Mae tri pheth heb eu hanfon eto. Anfonwch hwy yn gyntaf, neu taflwch hwy.
    [many] Mae chwe pheth heb eu hanfon eto. Anfonwch hwy yn gyntaf, neu taflwch hwy.
   *[other] Mae { $count } o bethau heb eu hanfon eto. Anfonwch hwy yn gyntaf, neu taflwch hwy.
  }
leaving-sent = Mae'r cyfan wedi'i anfon. Gallwch allgofnodi.
leaving-clear = Taflu'r cyfan ac allgofnodi
leaving-sure = Taflu popeth sydd heb ei anfon? Nid yw yn unman arall.
leaving-yes = Ie, ei daflu ac allgofnodi
leaving-no = Na, rwy'n aros wedi mewngofnodi

## Clearing the device

clear-title = Clirio'r ddyfais hon
clear-lede = Mae hyn yn tynnu i ffwrdd bopeth y mae Alongside yn ei gadw ar y ddyfais hon: yr hyn rydych wedi dechrau ei ysgrifennu, yr hyn sy'n aros i'w anfon, tudalennau a gadwyd i'w darllen, eich iaith a'ch ffyrdd o ddarllen. Cewch eich allgofnodi. Mae'r hyn rydych eisoes wedi'i anfon yn aros gyda ni, a gallwch ei weld pan fyddwch yn mewngofnodi eto.
clear-open = Clirio'r ddyfais hon
clear-sure = Ei chlirio nawr? Collir yr hyn sydd heb ei anfon.
clear-yes = Ie, ei chlirio
clear-no = Na, ei chadw
clear-done = Mae'r ddyfais hon wedi'i chlirio
clear-done-next = Nid oes dim o Alongside ar ôl arni. Ni allwn ni glirio rhestr y porwr ei hun o'r tudalennau yr ymwelwyd â hwy; fe'i gwelwch yng ngosodiadau'r porwr.
clear-no-line = Heb gysylltiad ni allem eich allgofnodi yn y pen arall. Gwnewch hynny pan fydd y cysylltiad yn ôl.
clear-failed = Ni ellid clirio popeth. Caewch ffenestri eraill Alongside a rhowch gynnig arall arni.

## Before going where there is no connection

ready-open = Paratoi hwn ar gyfer adeg heb gysylltiad
ready-busy = Un funud, mae'n cael ei nôl.
ready-since = Yn barod heb gysylltiad ers { $time }.
ready-failed = Ni ellid ei baratoi. Rhowch gynnig arall arni tra bo cysylltiad.

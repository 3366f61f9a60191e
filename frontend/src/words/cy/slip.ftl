## A slip

slip-of = Slip { $name }
slip-of-nobody = Slip
slip-read-aloud = Ei ddarllen yn uchel
slip-print = Argraffu'r slip hwn
slip-paper-for = Dywedoch rywbeth wrth Alongside. Gyda'r chwe gair hyn gallwch ddod o hyd iddo eto: i'w ddarllen, i'w newid neu i'w dynnu'n ôl.
slip-paper-keep = Gall pwy bynnag sydd â'r geiriau wneud hyn, felly cadwch hwy fel allwedd. Os collwch hwy, gofynnwch am rai newydd i bwy bynnag a'u rhoddodd i chi.
slip-paper-where = Teipiwch hwy yn { $address }

## Looking after what I said, without an account

slip-title = Gofalu am yr hyn a ddywedoch
slip-lede = Ysgrifennodd rhywun yr hyn a ddywedoch a rhoi slip i chi gyda chwe gair. Teipiwch hwy yma i weld yr hyn a ddywedoch, i'w newid neu i'w dynnu'n ôl. Nid oes angen cyfrif arnoch.
slip-label = Eich chwe gair
slip-hint = Nid oes ots am briflythrennau, bylchau na chysylltnodau.
slip-open = Dangos yr hyn a ddywedais
slip-missing = Teipiwch chwe gair eich slip
slip-count = Mae chwe gair ar slip. Yma { $count ->
    [one] mae un
    [two] mae dau
    [few] mae tri
    [many] mae chwech
   *[other] mae { $count }
  }.
slip-unknown = Nid gair oddi ar slip: { $words }
slip-mistaken = Nid yw'r chwech hyn yn perthyn i'w gilydd. Efallai mai gair arall yw un ohonynt, neu fod dau wedi newid lle.
slip-meant = Yn lle { $word }, ai un o'r rhain oedd gennych mewn golwg?
slip-lost = Os ydych wedi colli eich slip, gofynnwch i bwy bynnag a'i rhoddodd i chi. Gallant roi un newydd i chi.
slip-time-over = I gadw eich geiriau'n ddiogel ar sgrin a rennir, caewyd hwn gennym ar ôl ugain munud. Teipiwch y chwe gair eto; mae'r hyn yr oeddech yn ei newid yma o hyd.
slip-opened-title = Eich eiddo chi
slip-opened-lede = Mae hwn yn cau ohono'i hun ar ôl ugain munud. Ar sgrin a rennir, caewch ef pan fyddwch wedi gorffen.
slip-finish = Rwyf wedi gorffen, cau hwn
slip-things = Beth a ddywedoch
slip-things-none = Nid oes dim ar ôl yma. Mae'r hyn a dynnoch yn ôl wedi mynd.
slip-private = Mewn prosiect preifat
slip-change = Newid fy ngeiriau
slip-change-not = Ei adael fel y mae
slip-taken = Mae wedi'i dynnu'n ôl.
slip-claim-title = A oes gennych gyfrif?
slip-claim-lede = Gall yr hyn a ddywedoch ddod yn rhan o'ch cyfrif. Yna byddwch yn dod o hyd iddo ar eich tudalen, a daw'r slip hwn i ben.
slip-claim-signed-out = Mewngofnodwch yn gyntaf. Byddwch yn dod yn ôl yma, ac yn teipio'r chwe gair unwaith eto; nid ydym yn eu cadw.
slip-claim-sign-in = Mewngofnodi a dod yn ôl yma
slip-claim = Ei wneud yn rhan o gyfrif { $name }
slip-claim-sure = Gwneud hyn i gyd yn rhan o gyfrif { $name }? Yna daw'r slip i ben, ac nid oes modd dadwneud hynny.
slip-claim-yes = Ie, fi biau ef
slip-claim-no = Na, ei adael
slip-claimed-title = Mae'n rhan o'ch cyfrif
slip-claimed = { $things ->
    [one] Mae un peth a ddywedoch
    [two] Mae dau beth a ddywedoch
    [few] Mae tri pheth a ddywedoch
    [many] Mae chwe pheth a ddywedoch
   *[other] Mae { $things } o bethau a ddywedoch
  } ar eich tudalen nawr. Mae'r slip wedi dod i ben.
slip-to-my-page = I'm tudalen
slip-held = Beth sydd gennym amdanoch
slip-erased-title = Mae wedi'i ddileu
slip-erased = Nid oes gennym ddim amdanoch mwyach, ac mae'r slip wedi dod i ben. Diolch am yr hyn a ddywedoch wrthym.

## Writing down what others say

enter-title = Ysgrifennu'r hyn y mae pobl yn ei ddweud
enter-lede = Ar gyfer pobl sy'n dweud rhywbeth wrthych ar bapur, dros y ffôn neu wyneb yn wyneb. Mae pob un ohonynt yn cael slip, fel bod yr hyn a ddywedwyd ganddynt yn parhau'n eiddo iddynt.
enter-keys = Mae Control ac Enter gyda'i gilydd yn anfon dalen.
enter-text-label = Beth maent yn ei ddweud?
enter-text-hint = Yn eu geiriau eu hunain.
enter-name-label = Beth yr hoffent gael eu galw
enter-name-hint = Gadewch ef yn wag i rywun nad yw'n rhoi enw.
enter-kind-label = Beth ydyw?
enter-credit-label = Sut y dylem eu henwi?
enter-credit-NAME = Wrth eu henw
enter-credit-INITIALS = Wrth lythrennau cyntaf eu henw
enter-credit-NOBODY = Dim o gwbl
enter-again = Dalen arall gan yr un person. Mae'n mynd ar yr un slip.
enter-again-of = Dalen arall gan { $name }. Mae'n mynd ar yr un slip.
enter-somebody-else = Gan rywun arall y mae
enter-kept = Cedwir o ddalen i ddalen
enter-channel-label = Sut y gwnaethant ei ddweud?
enter-channel-PAPER = Ar bapur
enter-channel-IN_PERSON = Wyneb yn wyneb
enter-channel-PHONE = Dros y ffôn
enter-channel-POST = Drwy'r post
enter-said-on-label = Ar ba ddiwrnod y gwnaethant ei ddweud?
enter-lang-label = Ym mha iaith y mae?
enter-said-on-missing = Dewiswch y diwrnod
enter-send = Ei ysgrifennu
enter-done = Wedi'i ysgrifennu. { $title }: { $words }.
enter-slip-hint = Rhowch ef iddynt cyn yr un nesaf. Nid ydym yn cadw'r geiriau ac ni allwn eu dangos eto.
enter-same-person = Dalen arall gan yr un person
enter-blank = Argraffu deg dalen wag
enter-sheet-title = Beth hoffech chi ei ddweud?
enter-sheet-number = Dalen { $number }
enter-sheet-what = Mae'n cael ei ddarllen gan bobl a all newid rhywbeth. Bydd pwy bynnag a roddodd y ddalen hon i chi yn ei theipio ac yn rhoi slip i chi, er mwyn i chi allu ei newid neu ei dynnu'n ôl.
enter-sheet-name = Beth yr hoffech gael eich galw (nid oes angen dweud)
enter-sheet-credit = A gawn ddangos yr enw hwn wrth ochr eich geiriau? Cewch ☐ Dim ond y llythrennau cyntaf ☐ Na chewch ☐
enter-sheet-day = Diwrnod
entries-title = Beth a ysgrifennoch yma
entries-none = Dim eto.
entries-nameless = Rhywun na roddodd enw
entries-new-slip = Rhoi slip newydd
entries-for = ar gyfer: { $words }
entries-new-slip-sure = Rhoi geiriau newydd i'r person hwn? Yna ni fydd yr hen rai yn agor dim.
entries-new-slip-yes = Ie, geiriau newydd
entries-new-slip-no = Na, ei adael
entries-gone = Nid oes ganddynt slip: mae'r hyn a ddywedwyd ganddynt yn eiddo iddynt mewn ffordd arall nawr, neu maent wedi mynd.
enter-later = Ni ellir cyrraedd Alongside ar hyn o bryd. Mae'r ddalen hon yn aros ar y ddyfais hon ac yn mynd ohoni ei hun; tan hynny nid yw'r slip yn agor dim.

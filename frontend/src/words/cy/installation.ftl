## This installation

about-invented = Arddangosiad yw hwn. Dychmygol yw'r holl bobl, dyfyniadau a rhifau ynddo, ac felly hefyd y corff sy'n ei redeg a'i gyfeiriadau.
about-who = Pwy sy'n rhedeg hwn
about-operator = Caiff ei redeg gan
about-contact = Ysgrifennu neu ffonio
about-controller = Yn atebol am eich data
about-registration = Yn y gofrestr gyhoeddus fel { $number }
about-documents = Beth sy'n berthnasol yma
about-licence = Caniateir ailddefnyddio'r hyn y mae pobl yn ei ysgrifennu yma o dan
about-languages = Ieithoedd y lleoedd hyn: { $languages }
version-since = Fersiwn { $version }, ers { $date }
print-page = Argraffu'r dudalen hon

## Getting help

help-now = A oes angen help arnoch nawr?
help-title = Cael help
help-lede = Nid oes angen mewngofnodi na rhoi eich enw.
help-away = Ni allwn ddangos ein rhifau ar hyn o bryd. Os ydych chi neu rywun arall mewn perygl, ffoniwch 999, neu 112 o unrhyw ffôn.
help-here = Siarad â pherson
help-invented = Arddangosiad yw hwn: rhif dychmygol ydyw ac nid oes neb yn ei ateb.
help-danger = Os ydych chi neu rywun arall mewn perygl
help-using = Defnyddio Alongside
help-without-signing-in = Gallwch ddarllen popeth heb fewngofnodi. Gofynnwn i chi fewngofnodi dim ond i gymryd rhan neu i anfon rhywbeth.
help-ways-to-read = Mae “Ffyrdd o ddarllen”, ar frig pob tudalen, yn gwneud y testun yn fwy, yn ei ledu, yn newid y lliwiau, neu'n dweud pethau mewn geiriau hawdd. Os oes gan eich dyfais lais, mae hefyd yn darllen y dudalen i chi.
help-take-back = Gallwch dynnu'n ôl beth bynnag a anfonoch, ar eich tudalen.
help-slip = Oes gennych chi slip â chwe gair? Dewch o hyd i'r hyn a ddywedoch, heb gyfrif

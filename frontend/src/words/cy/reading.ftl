ways-to-read-page = Ffyrdd o ddarllen y dudalen hon
reading-size = Maint y testun
reading-theme = Lliwiau
reading-space = Gofod rhwng geiriau
reading-choice-usual = Arferol
reading-choice-l = Mawr
reading-choice-xl = Mwyaf
reading-choice-light = Golau
reading-choice-dark = Tywyll
reading-choice-contrast = Cryf
reading-choice-more = Mwy
reading-words = Geiriau
reading-choice-easy = Hawdd
reading-lost = Ni allem nôl y geiriau hyn. Rhowch gynnig arall arni mewn munud.
reading-not-easy = Nid oes neb wedi ysgrifennu geiriau hawdd yn yr iaith hon eto.

## Listening

listen-lede = Mae eich dyfais yn darllen prif ran y dudalen hon yn uchel, â'i llais ei hun. Nid anfonir dim i unman.
listen-start = Gwrando ar y dudalen hon
listen-stop = Rhoi'r gorau i ddarllen
listen-pause = Oedi
listen-go-on = Mynd ymlaen
listen-slower = Arafach
listen-faster = Cyflymach
listen-left-out = Gadewir rhywbeth allan yma; ei iaith yw { $language }, ac nid oes gan y ddyfais hon lais ar ei chyfer.
listen-failed = Nid atebodd llais y ddyfais hon. Rhowch gynnig arall arni.

## Inviting people

invitations-title = Gwahoddiadau
invitations-lede = Mae pwy bynnag sydd â gwahoddiad yn gweld at beth y mae, ac yn gallu cymryd rhan. Gallwch ei ddirymu unrhyw bryd; mae pwy bynnag a ddaeth drwyddo yn aros.
invite-title = Gwahodd pobl
invite-uses = I faint o bobl?
invite-uses-hint = O 1 i 500. Un i bob person sydd fwyaf diogel; mae un i lawer yn haws ei rannu.
invite-uses-wrong = Ysgrifennwch rif o 1 i 500
invite-days = Am ba hyd?
invite-days-WEEK = Wythnos
invite-days-MONTH = 30 diwrnod
invite-days-LONGEST = 90 diwrnod
invite-send = Gwneud gwahoddiad
invite-made = Dyma eich gwahoddiad
invite-made-lede = Copïwch ef neu argraffwch ef nawr. Nid ydym yn ei gadw, felly ni all neb ei ddangos i chi eto, ddim hyd yn oed ni.
invite-link = Y ddolen
invite-copy = Copïo'r ddolen
invite-copied = Wedi'i chopïo
invite-copy-failed = Ni weithiodd hynny. Dewiswch y ddolen a'i chopïo â llaw, os gwelwch yn dda.
invite-print = Ei argraffu
invite-code = Yr un peth fel cod, i gamera ffôn
invite-paper = Mae gwahoddiad i chi. Pwyntiwch gamera ffôn at y cod hwn, neu teipiwch y cyfeiriad isod.
invitations-made = Gwahoddiadau hyd yma
invitations-none = Nid oes neb wedi'i wahodd eto.
invitation-uses = { $uses ->
    [one] I un person, { $left } ar ôl
    [two] I ddau berson, { $left } ar ôl
    [few] I dri pherson, { $left } ar ôl
    [many] I chwe pherson, { $left } ar ôl
   *[other] I { $uses } o bobl, { $left } ar ôl
  }
invitation-made-on = Gwnaed ar { $date }
invitation-ends-on = gellir ei ddefnyddio tan { $date }
invitation-state-OPEN = Ar agor
invitation-state-USED_UP = Wedi'i ddefnyddio i gyd
invitation-state-ENDED = Wedi dod i ben
invitation-state-REVOKED = Wedi'i ddirymu
invitation-revoke = Dirymu
invitation-revoke-which = gwahoddiad { $date }
invitations-not-yours = Dim ond stiwardiaid sy'n gwahodd pobl

## Being invited

invited-title = Mae gwahoddiad i chi: { $title }
invited-private = Mae'r prosiect hwn yn breifat. Y rheswm: { $reason }
invited-by = Caiff ei redeg ar y cyd â'r rhain: { $names }
invited-by-people = Caiff ei redeg gan y bobl sy'n cymryd rhan
invited-until = Gallwch ddefnyddio'r gwahoddiad hwn tan { $date }.
invited-join = Cymryd rhan
invited-sign-in = Mewngofnodi i gymryd rhan
invited-sign-in-lede = Byddwch yn dod yn ôl i'r dudalen hon, yn y tab hwn. Nid oes gan neb ond chi y gwahoddiad yn y cyfamser.
invited-closed = Nid yw'r gwahoddiad hwn yn agor dim
invited-closed-next = Efallai ei fod wedi'i ddefnyddio gan gynifer o bobl ag yr oedd ar eu cyfer, wedi dod i ben neu wedi'i ddirymu, neu fod rhan o'r ddolen ar goll. Gofynnwch am un newydd i bwy bynnag a'i rhoddodd i chi, os gwelwch yn dda.

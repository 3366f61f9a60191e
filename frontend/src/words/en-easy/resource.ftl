### What a project needs, in easy words

resource-title = What we need
resource-lede =
    This page shows what the project needs.
    It shows who promised to give some of it.
    It shows what we have used.
resource-none = The list is empty.
resource-pledged = Promised: { $pledged } of { $needed }
resource-met = Everything is promised
resource-somebody = Somebody from the project

## For those who look after the project

resource-add = Write down what we need
resource-added =
    It is on the list.
    You can write one more.
resource-kind-missing = Choose what kind it is
resource-what-label = What do we need?
resource-what-hint = For example: a warm room
resource-needed-label = How much do we need?
resource-amount-hint = Write a number.
resource-pounds-hint = Write how many pounds.
resource-amount-missing = Write a number that is more than 0
resource-unit-label = What do you count?
resource-unit-hint = For example: hours, rooms or people
resource-unit-missing = Say what you count
resource-used-label = How much have you used?
resource-used-missing =
    Write a number.
    It can be 0.
resource-send = Put it on the list
resource-take-out-sure =
    Then nobody can see it any more.
    What people promised is gone too.
resource-edit-title = Change what we need
resource-organisations = What groups and councils promise
resource-organisations-none = No group or council is in this project.
resource-organisation-label = Which group or council?
resource-organisation-missing = Choose a group or council
resource-recorded-sure = Do you want to take it out?

## Pledging

resource-pledge = Promise to give some
resource-pledge-change = Change my promise
resource-take-back = Take my promise back
resource-pledge-title = Promise what you can give
resource-pledge-needed = We need: { $needed }
resource-note-label = Do you want to say something about it?
resource-note-hint = Everybody can read it.
resource-show-name = Show my name
resource-show-name-hint =
    If you do not want it, nobody sees your name.
    You can take your promise back at any time.
    You do not need to say why.
resource-pledge-send = Promise it

## What is missing

resource-coping = What we do when something is missing
resource-coping-none =
    Something is missing.
    Nobody has said what we do without it.
resource-coping-label = What will you do without it?
resource-coping-hint =
    Everybody can read it.
    You must write this before the project goes on.
    In the next part we ask you again.
resource-coping-missing = Say what you will do
resource-coping-send = Save it

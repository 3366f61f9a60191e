### What a project needs, what is pledged of it and what is used

resource-title = What it takes
resource-lede = Time, money, space, skills and energy: what is needed, what is pledged and by whom, and what is used.
resource-none = Nothing is written down yet that it takes.
resource-kind-TIME = Time
resource-kind-MONEY = Money
resource-kind-SPACE = Space
resource-kind-SKILLS = Skills
resource-kind-ENERGY = Energy
resource-pledged = Pledged: { $pledged } of { $needed }
resource-used = Used so far: { $used }
resource-met = All of it is pledged
resource-missing = Still missing: { $missing }
resource-by = { $who }: { $amount }
resource-somebody = Somebody who takes part

## For those who look after the project

resource-add = Write down what it takes
resource-added = It is part of the plan now. You can write down something else.
resource-kind-label = What kind is it?
resource-kind-missing = Choose what kind it is
resource-what-label = What is needed?
resource-what-hint = For example: a room that is warm and has no stairs
resource-what-missing = Say what is needed
resource-needed-label = How much of it?
resource-amount-hint = A number, such as 8 or 1.5
resource-pounds-hint = In pounds, such as 8 or 12.50
resource-amount-missing = Write a number above 0, with at most two decimals
resource-unit-label = What is counted?
resource-unit-hint = For example: hours a week, rooms, people who can sew
resource-unit-missing = Say what is counted
resource-used-label = How much of it is used so far?
resource-used-missing = Write 0 or a number with at most two decimals
resource-send = Add it to the plan
resource-change = Change it
resource-take-out = Take it out
resource-take-out-sure = Take it out? What people have pledged of it goes with it.
resource-take-out-yes = Yes, take it out
resource-take-out-no = No, leave it
resource-edit-title = Change what is needed
resource-edit-send = Save it
resource-organisations = What organisations pledge
resource-organisations-none = No organisation takes part in the project.
resource-organisation-label = Which organisation?
resource-organisation-choose = Choose one
resource-organisation-missing = Choose an organisation
resource-organisation-send = Write it down
resource-recorded-sure = Take out what they pledged?

## Pledging

resource-pledge = Pledge some of it
resource-pledge-change = Change my pledge
resource-take-back = Take my pledge back
resource-pledge-title = Pledge what you can give
resource-pledge-needed = Needed: { $needed }
resource-amount-label = How much?
resource-note-label = Is there anything to say about it?
resource-note-hint = Everyone who sees the project can read it.
resource-show-name = Show my name beside it
resource-show-name-hint = Otherwise it says: somebody who takes part. You can take your pledge back at any time, without a reason.
resource-pledge-send = Pledge it

## What is missing

resource-coping = How we cope with what is missing
resource-coping-none = Something is missing, and nobody has written down in this stage how we cope without it.
resource-coping-on = Written on { $date }
resource-coping-label = How will you cope with what is missing in this stage?
resource-coping-hint = Everyone can read it. The project goes on with something missing only when it stands here, and the next stage asks anew.
resource-coping-missing = Say how you will cope
resource-coping-send = Save how we cope

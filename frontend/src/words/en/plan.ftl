## What cannot change

fixed-title = What cannot change
fixed-lede = What is decided before we begin, why, and who says so. Everyone can see it, also when it was added late.
fixed-now = Cannot change
fixed-lifted = Can change after all
fixed-unsaid = Nobody has said yet whether anything is fixed.
fixed-nothing = Nothing is fixed: everything can still change.
fixed-nothing-say = Say that nothing is fixed
fixed-nothing-back = Take that back
fixed-by = Who says so: { $who }
fixed-since = Written down on { $date }
fixed-lifted-on = Can change since { $date }
fixed-late = Added after people had begun to speak
fixed-changed-late = Changed on { $date }, after people had begun to speak
fixed-why = Why, and who says so
fixed-add = Write down what cannot change
fixed-added = It stands on the list now. You can write down another.
fixed-what-label = What cannot change?
fixed-what-hint = For example: the front door stays open all day
fixed-what-missing = Say what cannot change
fixed-why-label = Why?
fixed-why-missing = Say why it cannot change
fixed-who-says-label = Who says so?
fixed-who-says-hint = A body, a law or a role, such as the fire officer
fixed-who-says-missing = Say who says so
fixed-send = Put it on the list
fixed-lift = It can change after all
fixed-again = It is fixed again
fixed-change = Change the words
fixed-take-out-sure = Take it out? It is then nowhere to be seen. If it can change after all, say so instead.
fixed-edit-title = Change a fixed point
fixed-edit-send = Save it

## Who has what to gain or to lose

interest-title = Who has what to gain or to lose
interest-lede = A job, money, a home nearby: most of us have a reason to be here. Saying it openly lets others trust what we say.
interest-organisations = The organisations
interest-no-organisations = No organisation takes part in this project.
interest-people = The people who take part
interest-people-only = Those who take part see here what the others declared. You can join first.
interest-none = Nobody has said anything yet.
interest-unsaid = Nothing has been said yet.
interest-nothing = Nothing to declare.
interest-said-on = Said on { $date }
interest-mine = What you have to gain or to lose
interest-declare = Say it
interest-change = Change it
interest-has-label = Is there anything to declare?
interest-has-missing = Choose one of the two
interest-has-NOTHING = No, nothing
interest-has-SOMETHING = Yes
interest-words-label = What is it?
interest-words-hint = Those who take part see it, with your name. Nobody else does.
interest-words-hint-organisation = Everyone who finds the project can read it.
interest-words-missing = Say what it is, in a sentence
interest-save = Save it
interest-take-back = Take it back
interest-take-back-sure = Take back what you said? The others then no longer see it.
interest-take-back-yes = Yes, take it back
interest-take-back-no = No, leave it

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
resource-take-out-sure = Take it out? What people have pledged of it goes with it.
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

## Who is missing

voice-lede = Who is affected by this project, whether they were asked, and what they said. Those who are missing stand first.
voice-none = Nobody who is affected is written down yet.
voice-section-missing = Missing so far
voice-section-heard = Heard
voice-section-declined = Asked, and would rather not
voice-standing-NOT_YET_ASKED = Not yet asked
voice-standing-NO_ANSWER_YET = No answer yet
voice-standing-NOT_NOW = Not now
voice-standing-HEARD = Heard
voice-standing-DECLINED = No
voice-people = About { $count } people
voice-people-few = Fewer than 5 people
voice-people-unknown = It is not known how many.
voice-because = Why not yet:
voice-no-reason = Nobody has said why.
voice-asked-on = Asked on { $date }. By: { $who }. How:
voice-said-none = They have not answered yet.
voice-said-YES = They said yes.
voice-said-NOT_NOW = They said: not now.
voice-said-NO_THANKS = They said: no, thank you.
voice-said-NEVER_ASK = They said: please never ask us.
voice-came = Some of them came.

## Writing it down

voice-add = Write down who is affected
voice-added = It stands on the board now. You can write down another.
voice-kind-label = How do you say who it is?
voice-kind-population = A group from the list
voice-kind-place = People of a place
voice-kind-service = People who use a service
voice-kind-other = In other words
voice-which = Which?
voice-choose = Choose one
voice-who-missing = Say who it is
voice-words-label = Who is it?
voice-words-hint = A group, never the name of a person. For example: families at the toddler group
voice-affected-label = How many people are affected?
voice-affected-hint = About. It is kept to the nearest 5, and never exactly when it is fewer than 5: then 0 stands here.
voice-affected-wrong = Write a whole number, or leave it out
voice-asked-label = Have they been asked to take part?
voice-asked-yes = Yes
voice-asked-no = No
voice-because-label = Why not yet?
voice-because-hint = Planning ends only when everybody was asked, or the reason stands here.
voice-how-label = How were they asked?
voice-how-hint = For example: a letter in six languages
voice-how-missing = Say how they were asked
voice-by-label = Who asked them?
voice-by-hint = A body or a role, such as the library or the stewards. Never the name of a person.
voice-by-missing = Say who asked them
voice-on-label = On which day?
voice-on-missing = Choose a day
voice-answer-label = What did they say?
voice-answer-none = Nothing yet
voice-answer-YES = Yes
voice-answer-NOT_NOW = Not now
voice-answer-NO_THANKS = No, thank you
voice-answer-NEVER_ASK = Please never ask us
voice-came-label = Some of them came
voice-send = Put it on the board
voice-change = Change it
voice-take-out-sure = Take it out? It is then nowhere to be seen.
voice-edit-title = Change who is affected
voice-edit-send = Save it

## The groups of the list

voice-population-RACIAL_INEQUITY = Communities that meet racism
voice-population-GYPSY_ROMA_TRAVELLER = Gypsy, Roma and Traveller communities
voice-population-DISABLED_PEOPLE = Disabled people
voice-population-MOBILITY = People who find it hard to get around
voice-population-SIGHT_LOSS = Blind and partially sighted people
voice-population-HEARING_LOSS = Deaf people and people who hear little
voice-population-MENTAL_HEALTH = People who live with mental ill health
voice-population-LEARNING_DISABILITY = People with a learning disability
voice-population-NEURODIVERGENT = Neurodivergent people
voice-population-LONG_ILLNESS = People with a long illness
voice-population-FAITH = Faith communities
voice-population-LGBT = LGBT+ people
voice-population-MIGRANTS = Migrants
voice-population-ASYLUM_SEEKERS = People who seek asylum
voice-population-REFUGEES = Refugees
voice-population-OLDER_PEOPLE = Older people
voice-population-YOUNG_PEOPLE = Children and young people
voice-population-YOUNG_ADULTS = Young adults
voice-population-DISADVANTAGED = People with little money or schooling
voice-population-WOMEN_AND_GIRLS = Women and girls
voice-population-WELSH_SPEAKERS = People who speak Welsh

## What was decided

decided-title = What we decided
decided-lede = Every decision with what was weighed and why, who saw it otherwise, and when we look at it again. None is rewritten: another one takes its place.
decided-design = The design
decided-design-whole = What, where and when are settled.
decided-design-open = A design needs a decision on what, where and when, or a reason why one of them needs none.
decided-facet-WHAT = What
decided-facet-WHERE = Where
decided-facet-WHEN = When
decided-facet-WHO = Who
decided-facet-HOW = How
decided-facet-NONE = None of these
decided-open = Still to be decided
decided-open-optional = Not decided; a design is whole without it
decided-not-needed = Needs no decision
decided-said-on = Said on { $date }
decided-write = Decide
decided-needs-none = It needs no decision
decided-needed-after-all = It needs one after all
decided-because-label = Why does it need no decision?
decided-because-missing = Say why it needs no decision
decided-because-send = Say so
decided-all = All decisions
decided-add = Write down a decision
decided-none = Nothing is decided yet.
decided-day = Decided on { $date }
decided-review-on = To be looked at again on { $date }
decided-review-due = Due
decided-replaced = Another one stands in its place
decided-outcome = What we decided
decided-reasons = Why
decided-options = What we weighed
decided-dissent = Who saw it otherwise
decided-no-dissent = Nobody, as far as we were told.
decided-left-out = Who could not use it
decided-remedy = What would fix that
decided-to-newer = See what stands in its place
decided-to-earlier = See what it replaced
decided-anew = Decide it anew
decided-to-all = All decisions

## Writing one down

decided-write-title = Write down a decision
decided-write-lede = Everyone can read it, and it is not changed afterwards. If you decide otherwise later, write down another one in its place.
decided-question = What was the question?
decided-question-hint = For example: where do we meet?
decided-question-missing = Say what the question was
decided-options-label = What did you weigh?
decided-options-hint = One option on each line, at least two
decided-options-missing = Write at least two options, each on a line of its own
decided-options-many = Leave it at { $most } options
decided-outcome-label = What did you decide?
decided-outcome-missing = Say what you decided
decided-reasons-label = Why?
decided-reasons-missing = Say why you decided so
decided-dissent-label = Who saw it otherwise?
decided-dissent-hint = What they said, in their words. Name a person only with their yes.
decided-facet-label = Is it about the design?
decided-left-out-label = Who could not use this?
decided-left-out-hint = Think of steps, times, money, languages. If everyone can, say so.
decided-left-out-missing = Say who could not use this, or that everyone can
decided-remedy-label = What would fix that?
decided-review-label = When do you look at it again?
decided-review-hint = In half a year if you leave this empty
decided-send = Write it down

## What cannot change

fixed-lede =
    Some things are decided before.
    Here is what they are, and why.
fixed-unsaid = We do not know yet if something is fixed.
fixed-nothing =
    Nothing is fixed.
    All of it can change.
fixed-nothing-say = Say: nothing is fixed
fixed-why = See why
fixed-late =
    This was added late.
    People had already said things.
fixed-changed-late =
    This was changed on { $date }.
    People had already said things.
fixed-add = Write what cannot change
fixed-added =
    It is on the list.
    You can write one more.
fixed-what-hint = For example: the door stays open all day
fixed-why-missing = Say why
fixed-who-says-hint = For example: the council, or a law
fixed-send = Add it
fixed-lift = It can change now
fixed-take-out-sure =
    Then nobody can see it any more.
    Can it change now?
    Then say so.
fixed-edit-title = Change the words

## Who has what to gain or to lose

interest-title = Who can win or lose something
interest-lede =
    Maybe you work here.
    Maybe you live near here.
    It is good to say so.
interest-organisations = Groups and councils
interest-no-organisations = No group takes part.
interest-people = People who take part
interest-people-only =
    People who take part can see this.
    You can join the project.
interest-none = Nobody has said it yet.
interest-unsaid = Not said yet.
interest-mine = What you can win or lose
interest-has-label = Is there something to say?
interest-has-missing = Choose yes or no
interest-words-hint =
    People in this project can see it.
    They see your name too.
interest-words-hint-organisation = Everyone can read it.
interest-words-missing = Say what it is
interest-take-back-sure =
    Then nobody can see what you said.
    Do you want that?

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

## Who is missing

voice-lede =
    This project changes things for these people.
    We asked them, or we say why not yet.
    The people who are missing come first.
voice-none = Nobody is written down yet.
voice-section-declined = They said no
voice-people-unknown = We do not know how many people.
voice-because = We did not ask yet.
voice-no-reason = We do not know why.
voice-asked-on =
    We asked them on { $date }.
    They were asked by: { $who }
    We did it like this:
voice-said-none = They did not answer yet.
voice-said-NO_THANKS = They said no, thank you.
voice-said-NEVER_ASK = They said: never ask us.

## Writing it down

voice-add = Write down who the project changes things for
voice-added =
    It is on the list.
    You can write one more.
voice-kind-label = Who is it?
voice-kind-population = A group from a list
voice-kind-service = People who use a service
voice-words-hint =
    Write the name of a group.
    Do not write the name of a person.
voice-affected-label = How many people are there?
voice-affected-hint =
    You do not need to know it exactly.
    We show it in steps of 5.
    When it is fewer than 5, we show 0.
voice-affected-wrong =
    Write a number.
    You can also leave this out.
voice-asked-label = Did you ask them?
voice-because-hint =
    Say why you wait.
    The project can go on when you asked everyone, or said why not.
voice-how-label = How did you ask them?
voice-how-hint = For example: we wrote a letter
voice-how-missing = Say how you asked them
voice-by-hint =
    Write the name of a group.
    Do not write the name of a person.
voice-by-missing = Say who asked them
voice-send = Put it on the list
voice-take-out-sure = Then nobody can see it any more.
voice-edit-title = Change this group
voice-population-RACIAL_INEQUITY = People who are treated badly because of their skin or their family
voice-population-GYPSY_ROMA_TRAVELLER = Gypsy, Roma and Traveller people
voice-population-MOBILITY = People who cannot walk well
voice-population-SIGHT_LOSS = People who cannot see well
voice-population-HEARING_LOSS = People who cannot hear well
voice-population-MENTAL_HEALTH = People whose mind is not well
voice-population-LEARNING_DISABILITY = People with a learning disability
voice-population-NEURODIVERGENT = People whose brain works in another way
voice-population-LONG_ILLNESS = People who are ill for a long time
voice-population-FAITH = People with a religion
voice-population-MIGRANTS = People who came from another country
voice-population-ASYLUM_SEEKERS = People who ask to be safe here
voice-population-REFUGEES = People who had to leave their country
voice-population-DISADVANTAGED = People with little money or little school

## What was decided

decided-lede =
    Here is what we decided, and why.
    We look at each of it again later.
decided-design-whole = We know what, where and when.
decided-design-open =
    We must decide three things.
    What do we do?
    Where is it?
    When is it?
decided-open = We must decide this
decided-open-optional = You can decide this too
decided-not-needed = We do not need to decide this
decided-needs-none = We do not need to decide it
decided-needed-after-all = We must decide it
decided-because-label = Why do you not need to decide it?
decided-because-missing = Say why
decided-all = All we decided
decided-add = Write what you decided
decided-none = We have not decided anything yet.
decided-review-on = We look at it again on { $date }
decided-replaced = We decided something new
decided-dissent = Who did not agree
decided-no-dissent = Nobody told us so.
decided-left-out = Who cannot use it
decided-remedy = What would help
decided-to-newer = See what we decided later
decided-to-earlier = See what we decided before
decided-to-all = All we decided

## Writing one down

decided-write-title = Write what you decided
decided-write-lede =
    Everyone can read it.
    You cannot change it later.
    But you can decide again.
decided-question-hint = For example: where do we meet
decided-question-missing = Write the question
decided-options-label = What could you choose from?
decided-options-hint =
    Write each choice on a new line.
    Write two or more.
decided-options-missing = Write two choices or more
decided-options-many = You can write { $most } choices at most
decided-reasons-missing = Say why
decided-dissent-label = Who did not agree?
decided-dissent-hint =
    Write what they said.
    Name a person only if they said yes.
decided-facet-label = Is it about one of these?
decided-left-out-label = Who cannot use this?
decided-left-out-hint =
    Think of stairs, money and language.
    Can everyone use it?
    Then say so.
decided-left-out-missing = Say who cannot use it, or that everyone can
decided-remedy-label = What would help?
decided-review-label = When do you look at it again?
decided-review-hint = You can leave this empty.
decided-send = Send it

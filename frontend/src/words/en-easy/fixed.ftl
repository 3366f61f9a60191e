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

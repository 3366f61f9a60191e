## Stage by stage

stages-title = Step by step
stages-since = { $stage }, since { $date }
stages-back = Back to the steps
next-title = Before the next step: { $stage }
next-nothing = There is nothing more to do in this step.
next-last =
    This is the last step.
    Other projects can learn from you.
    You can always go back.
next-ready =
    All is done.
    The people who look after the project can go on.
ended-title = Steps so far
ended-none = No step is over yet.
ended-why-back = Why we went back
ended-people = { $count ->
    [one] One person took part on this day
   *[other] { $count } people took part on this day
}
ended-on-to = Next step: { $stage }
ended-back-to = We went back to: { $stage }
go-on = Start again

## Moving to another stage

move-title = Go to another step
move-lede =
    Everyone can read what you write here.
    Nobody can change it later.
move-stage-label = Which step comes now?
move-stage-missing = Choose a step
move-on-to = Go on: { $stage }
move-back-to = Go back: { $stage }
move-words-on = What did you decide together?
move-words-on-hint = Use two or three short sentences.
move-words-back = Why back?
move-words-back-hint =
    It is fine to go back.
    Say what you saw.
move-words-missing = Write one sentence
move-send = Go to this step

## Whether it is delivered together

delivery-title = Do we do the work together?
delivery-lede =
    Some people use the service.
    Some people work in it.
    Together means: they do the work side by side.
    You can also say no.
    Then say why.
delivery-none = We have not said it yet.
delivery-say = Say if you do
delivery-again = Say it again
delivery-answer-NOT_YET = We do not know
delivery-by-label = On which day will you know?
delivery-because-hint = Everyone can read it.
delivery-because-missing = Say why not
delivery-send = Show it to everyone

## Pausing and ending

halt-title = Stop the project
halt-lede =
    Everyone can see it and read why.
    You can start again later.
halt-kind-label = How do you stop?
halt-kind-missing = Choose one
halt-kind-PAUSED =
    We stop for some time.
    People can still take part.
halt-kind-ENDED =
    The project is over.
    Nobody can add anything.
    Everyone can still read it.
halt-because-hint = One or two short sentences.
halt-because-missing = Say why
halt-send = Show it to everyone

## What happens next

steps-lede =
    This is what we do next.
    Everyone can see it, also when it is late.
action-add = Write a next step
action-added =
    It is on the list.
    You can write one more.
action-what-label = What must we do?
action-what-hint = For example: ask the school
action-what-missing = Say what we must do
action-who-hint =
    You can name a group.
    Name a person only if they said yes.
action-due-label = On which day at the latest?
action-needs-hint = Maybe somebody can help.
action-send = Put it on the list
action-reopen = It is not done
action-take-out-sure =
    Then nobody can see it any more.
    Is it done?
    Then say so.
action-edit-title = Change this step

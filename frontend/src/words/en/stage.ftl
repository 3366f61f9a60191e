## Stage by stage

stages-title = Stage by stage
stages-since = { $stage }, since { $date }
stages-back = Back to the stages
next-title = Before we go on to: { $stage }
next-title-last = What comes next
next-nothing = This stage asks for nothing before we go on.
next-last = This is the last stage. Other projects can use what you learnt, and you can always go back.
next-ready = All of it is done. The stewards can move the project on.
criterion-met = Done
criterion-open = Still to do
ended-title = Stages so far
ended-none = No stage has ended yet.
ended-when = { $from } to { $to }
ended-decided = What was decided
ended-why-back = Why we went back
ended-on-to = Then on to: { $stage }
ended-back-to = Then back to: { $stage }
ended-people = { $count ->
    [one] One person took part on the last day
   *[other] { $count } people took part on the last day
}
go-on = Let it go on

## Moving to another stage

move-title = Move to another stage
move-lede = What you write here stays readable for everyone who can see the project, with the day and how many took part.
move-stage-label = Where does it go?
move-stage-missing = Choose where it goes
move-on-to = On to: { $stage }
move-back-to = Back to: { $stage }
move-words-on = What did you decide together in this stage?
move-words-on-hint = Two or three sentences that somebody who was not there understands.
move-words-back = Why do you go back?
move-words-back-hint = Going back is no failure. Say what you have seen.
move-words-missing = Write a sentence about it
move-send = Move the project

## Whether it is delivered together

delivery-title = Do we deliver it together?
delivery-lede = Together means that people who use the service and people who work in it run it side by side. A "no" with its reason is a good answer too.
delivery-none = Not said yet. It is said before design ends.
delivery-said-on = Said on { $date }
delivery-earlier = What was said before
delivery-say = Say whether you do
delivery-again = Say it anew
delivery-answer-label = Your answer
delivery-answer-missing = Choose an answer
delivery-answer-YES = Yes, together
delivery-answer-NO = No, not together
delivery-answer-NOT_YET = We do not know yet
delivery-by-label = By when will you say?
delivery-by-missing = Choose a day
delivery-because-label = Why?
delivery-because-hint = It stands on the page of the project.
delivery-because-missing = Say why not, in a sentence
delivery-send = Put it on the page of the project

## Pausing and ending

halt-title = Pause or end the project
halt-lede = Everyone who finds the project sees it at once, with your reason. You can let it go on again.
halt-kind-label = What is it?
halt-kind-missing = Choose one of the two
halt-kind-PAUSED = We pause. People can still join and add their voice.
halt-kind-ENDED = It has ended. Nobody joins or adds anything any more; all of it stays readable.
halt-because-label = Why?
halt-because-hint = One or two sentences for people who find the project.
halt-because-missing = Say why, in a sentence
halt-send = Say so on the page

## What happens next

steps-lede = What is to be done, who does it and by when. Everyone can see it, also when it is late.
steps-open = Still to do
steps-done = Done
action-add = Write down a next step
action-added = It stands on the list now. You can write down another.
action-what-label = What is to be done?
action-what-hint = For example: walk the hill with a pram
action-what-missing = Say what is to be done
action-who-label = Who does it?
action-who-hint = A group or a role, such as the stewards. Name a person only if they have said yes.
action-who-missing = Say who does it
action-due-label = By when?
action-due-missing = Choose a day
action-needs-label = What would help?
action-needs-hint = Somebody who reads it may have just that.
action-send = Put it on the list
action-finish = It is done
action-reopen = Not done after all
action-change = Change it
action-take-out-sure = Take it out? It is then nowhere to be seen. If it is done, say so instead.
action-edit-title = Change a next step
action-edit-send = Save it

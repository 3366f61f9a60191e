### What the first visit may say. Every other file here is a room whose words come with the screens that say them.

app-name = Alongside
page-title = { $page } – Alongside
skip = Skip to main content
main-navigation = Main
nav-projects = Projects
nav-me = My page
nav-help = Get help
this-device = On this device
sign-in = Sign in
sign-out = Sign out
signed-in-as = Signed in as { $name }
invented = All people, quotes and numbers in this world are invented.
for-developers = For developers
about = About this site
house-rules = House rules
document-terms = Terms
document-privacy = Privacy notice
document-accessibility = Accessibility
terms-new = What you agree to here has changed or is new to you. You can go on reading.
terms-read = Read it and accept it
language = Language
draft-words = Draft: no speaker of this language has checked these words yet.
ways-to-read = Ways to read
optional = (you can leave this empty)
loading = One moment, please
open = Open
report = Report
content-note = Before you read: { $note }. Show the words
open-or-change = Open or change
tongue-bfi = British Sign Language

## What can go wrong

offline = There is no connection at the moment. You can read what you have read before, and go on writing.
as-it-was = This is as it was on { $time }. There is no connection at the moment.
no-answer = We could not reach Alongside. What you wrote is still here. Try again in a moment.
gone-wrong = Something went wrong on our side, not yours. Try again in a moment.
page-away = We cannot show this page just now
try-again = Try again
session-ended = You have been signed out
sign-in-to-send = Sign in to go on
session-ended-next = Sign in and we bring you back here. What you wrote in a form is kept.
sign-in-back = Sign in and come back here
not-found = We cannot find that page
not-found-next = It may have moved. All projects are still here.
taken-back = It was taken back
taken-back-next = Whoever said this has taken it back. That is their right, and nobody has to say why.
not-yours = You cannot change this
to-projects = See all projects
back-to-project = Back to the project

## The front page

home-title = Better services, made together
home-lede = People who use a service and people who provide it sit down at one table, as equals. They plan it, shape it, run it and look back on it together. This is where they meet.
home-free = You can read everything without signing in. Taking part is free, and you can stop at any time.
look-at-projects = Look at projects
start-idea = Start an idea
how-title = How it works
how-lede = Every project goes through four steps, and people are there from the first one.
step-plan = Plan
step-about-plan = Agree what should change, for whom, and who still has to be asked.
step-design = Design
step-about-design = Shape it together: what, where and when.
step-deliver = Deliver
step-about-deliver = Run it side by side, as staff, volunteers and neighbours.
step-lookback = Look back
step-about-lookback = See what changed and for whom, and say what we got wrong.
newest-title = Newest projects

## Projects

projects-title = Projects you can take part in
projects-lede = People who use a service and people who provide it, working side by side.
search-label = Look for words
search-hint = For example: waiting, park, mascot
search-theme = What it is about
search-stage = How far along
search-place = Where
search-organisation = With whom
any-theme = Anything
any-stage = Any step
any-place = Anywhere
any-organisation = Anybody
search = Search
projects-shown = { $shown ->
    [0] Nothing found.
    [one] One project shown.
   *[other] { $shown } projects shown.
  }
projects-none-yet = Nobody has started anything yet. The first idea could be yours.
projects-none-next = No project has all of this yet. Try fewer words, or look at all projects.
not-there-yet = Is something missing here?
show-more = Show more
all-shown = That is all of them.
people-count = { $count ->
    [one] One person
   *[other] { $count } people
  }
contributions-count = { $count ->
    [0] nobody has told us anything yet
    [one] one thing people told us
   *[other] { $count } things people told us
  }
theme-HEALTH = Health
theme-EDUCATION = Education
theme-LOCAL_FACILITIES = Local facilities
theme-BUSINESS = Business
theme-COMMUNITY_SAFETY = Community safety
theme-OTHER = Something else

## The steps of a project

stage-CO_PLANNING = Plan
stage-CO_DESIGN = Design
stage-CO_DELIVERY = Deliver
stage-CO_EVALUATION = Look back
stage-FOLLOW_ON = Afterwards
stage-about-CO_PLANNING = We agree what should change, and for whom.
stage-about-CO_DESIGN = We shape it together: what, where and when.
stage-about-CO_DELIVERY = We run it side by side.
stage-about-CO_EVALUATION = We look at what changed and what we learnt.
stage-about-FOLLOW_ON = We carry on with what we learnt.
where-we-are = Where we are
we-are-here = We are here
stage-finished = finished
stage-not-started = not started
to-stages = How it came here, and what comes next
delivery-YES = It is delivered together.
delivery-NO = It is not delivered together.
delivery-NOT_YET = Whether it is delivered together is said by { $date }.
stopped-PAUSED = Paused
stopped-ENDED = Ended
halted-PAUSED = Paused since { $date }
halted-ENDED = Ended on { $date }
plan-title = Our plan
plan-fixed = What cannot change
plan-interests = Who has what to gain or to lose
plan-decisions = What we decided
steps-title = Next steps
steps-none = No next step is written down.
steps-all = All next steps
plan-resources = What it takes, and who gives it
plan-voices = Who is missing
action-by = By whom: { $who }
action-due-on = By { $date }
action-done-on = Done on { $date }
action-late = Late
action-needs = What would help:

## One project

add-your-voice = Add your voice
join = Take part
edit-project = Change the text
in-languages = You can take part in { $languages }
you-take-part = You are taking part.
to-my-part = See your part
aims-title = What we want to change
aims-none = No aim is written down yet. That is one of the first things we do together.
aim-number = Aim { $number }
aim-change = What should change
aim-for-whom = For whom
aim-how-we-know = How we will know
aim-version = Version { $version }, written on { $date }
aim-earlier = Show the earlier words
why-now = Why now
who-title = Who takes part
who-lede = People who use it and people who work in it.
who-count = { $count ->
    [one] One person takes part.
   *[other] { $count } people take part.
  }
lenses-title = Seen three ways
lens-everyone = Everyone
lens-lived = People who use it
lens-professional = People who work in it
about-count = about { $count }
almost-none = almost none
not-shown-yet = Not shown yet
table-show = Show as a table
table-who = Who
table-people = How many people
organisations = Organisations
organisations-said = The stewards say these organisations take part.
organisations-not-said = The stewards have not named any organisation.
part-LEAD = leads
part-PARTNER = takes part
to-entering = Write down what people say on paper or by phone
see-people = See who takes part, and offer duties

## Starting and changing a project

theme-label = Which of these fits best?
theme-missing = Choose what it is about; “something else” is fine

## What people told us

told-title = What people told us
search-kind = What it is
any-kind = Anything
contributions-found = { $shown ->
    [0] Nothing found.
    [one] One shown.
   *[other] { $shown } shown.
  }
contributions-none = Nobody has told us anything yet. Yours would be the first voice.
contributions-none-found = Nothing fits all of this. Try fewer words, or look at everything.
contributions-all = Show everything
open-words = what was said on { $date }: { $words }
credited-to = From { $name }
credited-to-nobody = From somebody who takes part
credited-to-former = From a former participant
channel-ONLINE = said online on { $date }
channel-IN_PERSON = said in person on { $date }
channel-PAPER = written on paper on { $date }
channel-PHONE = said by phone on { $date }
channel-POST = sent by post on { $date }

## Contributing

kind-label = What is it?
kind-missing = Choose what it is; “an idea” is fine if you are not sure
kind-IDEA = An idea
kind-STORY = A story
kind-KNOWLEDGE = Something I know
kind-QUESTION = A question
kind-CONCERN = A worry
kind-OFFER = An offer of help

## Everything about me

looks-for-steward = This project looks for a steward. Anyone who takes part can take it on.

## Organisations

part-of = Part of

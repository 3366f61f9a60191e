skip = Go to the main part of the page
invented =
    This is only an example.
    The people, words and numbers are made up.
for-developers = For people who make computer programs
about = Who runs this website
document-terms = Our rules
document-privacy = How we keep your data safe
document-accessibility = How easy this website is to use
terms-new =
    Our rules have changed, or they are new to you.
    You can still read everything.
terms-read = Read them and say yes
draft-words =
    This is a draft.
    Nobody who speaks this language has checked the words yet.
optional = (you do not have to answer this)
loading = Please wait
content-note =
    Before you read: { $note }.
    Show the words

## What can go wrong

offline =
    You have no internet just now.
    You can still read this page.
    You can still write.
    Send your words when the internet is back.
as-it-was =
    You have no internet just now.
    You see how it was on { $time }.
no-answer =
    We could not reach Alongside.
    Your words are still here.
    Wait a moment.
    Then try again.
gone-wrong =
    Something went wrong.
    It is our fault, not yours.
    Wait a moment.
    Then try again.
page-away = We cannot show this page now
session-ended = You are signed out
sign-in-to-send = Sign in to go on
session-ended-next =
    Please sign in again.
    You will come back to this page.
    We kept the words you wrote.
sign-in-back = Sign in and come back here
back-to-project = Back to the project
not-found = We cannot find this page
not-found-next =
    Maybe it has moved.
    You can still see all the projects.
taken-back = These words were taken back
taken-back-next =
    Somebody wrote words here.
    They took their words back.
    Everybody can do this.
    Nobody has to say why.
not-yours = You cannot change this

## The front page

home-title = Making services better together
home-lede =
    Some people use a service.
    Some people work in it.
    Here they meet.
    Everybody counts the same.
    They make plans together.
    They try them out together.
    Then they look at what got better.
home-free =
    You can read everything here.
    You do not need to sign in.
    Taking part costs nothing.
    You can stop at any time.
how-lede =
    Each project has four steps.
    People are part of it from the first step.
step-about-plan =
    We agree what should get better.
    We agree who it should get better for.
    We think about who else to ask.
step-about-design =
    We decide together what it will be like.
    We decide where and when.
step-about-deliver =
    We do it together.
    Staff, helpers and neighbours work side by side.
step-lookback = Look back
step-about-lookback =
    We look at what got better, and who for.
    We say what we got wrong.

## Projects

projects-title = Projects you can join
projects-lede =
    People who use a service and people who work in it.
    They work together.
search-label = Look for words
search-hint = For example: waiting, park
search-stage = Which step
search-organisation = Which group
projects-shown = { $shown ->
    [0] We found nothing.
    [one] You see one project.
   *[other] You see { $shown } projects.
  }
projects-none-yet =
    There are no projects yet.
    You could start the first one.
projects-none-next =
    No project fits this yet.
    Try other words.
    Or look at all projects.
not-there-yet = Is something missing?
all-shown = There are no more.
people-count = { $count ->
    [one] One person
   *[other] { $count } people
  }
contributions-count = { $count ->
    [0] nobody has told us anything yet
    [one] people told us one thing
   *[other] people told us { $count } things
  }
theme-LOCAL_FACILITIES = Places near you
theme-COMMUNITY_SAFETY = Feeling safe

## The steps of a project

stage-FOLLOW_ON = After the project
stage-about-CO_PLANNING =
    We agree what should get better.
    We agree who it is for.
stage-about-CO_DESIGN =
    We decide together what it will be like.
    We decide where and when.
stage-about-CO_DELIVERY = We do it together.
stage-about-CO_EVALUATION =
    We look at what got better.
    We say what we learnt.
stage-about-FOLLOW_ON = We use what we learnt.
to-stages = How we came here, and what is next
delivery-YES = We do the work together.
delivery-NO = We do not do the work together.
plan-interests = Who can win or lose something
steps-title = What we do next
steps-none = There is no next step yet.
plan-resources = What we need, and who gives it
delivery-NOT_YET =
    We do not know yet if we do the work together.
    We say it on { $date } at the latest.

## One project

add-your-voice = Tell us what you think
in-languages = You can take part in { $languages }
you-take-part = You are in this project.
aims-title = What we want to make better
aims-none =
    Nobody has written this down yet.
    We will do it together.
aim-number = Goal { $number }
aim-change = What should get better
aim-for-whom = Who it is for
aim-how-we-know = How we will know it worked
aim-version = Words number { $version }, from { $date }
aim-earlier = Show the words we had before
why-now = Why we do it now
who-lede =
    People who use the service.
    And people who work in it.
who-count = { $count ->
    [one] One person is in this project.
   *[other] { $count } people are in this project.
  }
lenses-title = Three ways to count
lens-lived = People who use the service
lens-professional = People who work in the service
not-shown-yet = We do not show this yet
table-show = Show this as a table
organisations = Groups and services
organisations-said =
    These groups take part.
    The stewards say so.
    A steward looks after the project.
organisations-not-said =
    The stewards have not named any group.
    A steward looks after the project.
part-LEAD = is in charge
see-people = See who is in this project

## Starting and changing a project

theme-label = Which of these fits best?
theme-missing =
    Please choose one.
    You can choose “something else”.

## What people told us

told-title = What people told us
contributions-found = { $shown ->
    [0] We found nothing.
    [one] You see one.
   *[other] You see { $shown }.
  }
contributions-none =
    Nobody has told us anything yet.
    You could be the first.
contributions-none-found =
    We found nothing like this.
    Try other words.
    Or look at everything.
open-words = the words from { $date }: { $words }
credited-to = { $name } told us this
credited-to-nobody = Somebody in this project told us this
credited-to-former = Somebody who has left told us this
channel-ONLINE = written here on { $date }
channel-IN_PERSON = told to us face to face on { $date }
channel-PAPER = written on paper on { $date }
channel-PHONE = told to us on the phone on { $date }
channel-POST = sent as a letter on { $date }

## Contributing

kind-label = What kind of thing is it?
kind-missing =
    Please choose one.
    If you are not sure, choose “an idea”.
kind-KNOWLEDGE = Something I know
kind-OFFER = I can help with something

## Everything about me

looks-for-steward =
    This project needs a steward.
    A steward looks after the project.
    Anybody in the project can do it.

## Organisations

part-of = Belongs to
to-entering = Write down what people say.
    They can say it on paper or by phone.

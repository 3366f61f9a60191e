## How I like to be contacted

contact-title = How we may reach you
contact-lede =
    Only you can see this.
    Some people ask others to take part.
    They do what you say here.
contact-way-label = How do you like to hear from us?
contact-way-NOT_AT_ALL = Please do not contact me
contact-way-NOT_SAID = I do not want to say
contact-words-label = What do we need to know to reach you?
contact-words-hint =
    For example: your phone number and “after 6”.
    We keep it locked.
    Nobody can read it in the database (the place where we store it).
contact-often-label = How often may we ask you to take part in something?
contact-often = { $times ->
    [0] Never
    [one] One time a month, not more
   *[other] { $times } times a month, not more
  }
contact-often-any = As often as you like

## What I need to take part

needs-title = What you need to take part
needs-lede =
    What would help you to take part?
    You never have to say why.
needs-none =
    You have not told us anything.
    You can do it at any time.
needs-private =
    Only you can see this.
    You can share it with a project.
    Then the stewards and facilitators of that project see it.
    A steward looks after a project.
    A facilitator helps people to be heard.
    You see each time they look.
needs-link = Change it, share it, or see who has looked
adjustment-HEARING_LOOP = A hearing loop (for people with hearing aids)
adjustment-INTERPRETER = An interpreter (says things in another language)
adjustment-QUIET_ROOM = A quiet room to go to
adjustment-SOMEONE_WITH_ME = Somebody comes with me
interpreter-label = Which language should the interpreter speak or sign?
interpreter-missing = Please choose the language of the interpreter
needs-words-hint =
    Use your own words.
    For example: a seat near the door.
    Please do not write what illness you have.
    Nobody needs to know.
needs-locked =
    We keep what you write locked.
    Nobody can read it in the database (the place where we store it).
    Nobody can read it in a copy of the database.

## With whom I share it

shares-title = Who can see it
shares-lede =
    You choose for each project.
    If you share it, stewards and facilitators of that project see it.
    A steward looks after a project.
    A facilitator helps people to be heard.
    They see what you said above.
    If you change it later, they see that too.
    When you leave the project, the sharing stops.
shares-none =
    You are not in a project yet.
    So nobody can see it.
shared-since =
    The stewards and facilitators of this project can see it.
    They can see it since { $date }.
shared-not = They cannot see it.
looks-lede =
    Sometimes somebody opens the list with what you need.
    Each time we write it down here.
looked-former = Somebody who has left Alongside, on { $when }
looked-duty-STEWARD = steward (looks after the project)
looked-duty-FACILITATOR = facilitator (helps people to be heard)

## For stewards and facilitators

provide-link = See what people need
provide-lede =
    People in the project told you what they need.
    They told you so that you can provide it.
    Please do not tell anybody else.
    Please do not ask why.
provide-told =
    Each person on this list sees that you looked.
    They also see when you looked.
provide-none =
    Nobody has told you what they need.
    Maybe somebody needs something and has not said so.
    You can say in every invitation that people may tell you.
provide-people = One person after the other
looks-left = A project you have left

## How I like to be contacted

contact-title = How we may contact you
contact-lede = Only you see this. Whoever asks people to take part keeps to it.
contact-way-label = How do you like to hear from us?
contact-way-EMAIL = By e-mail
contact-way-PHONE = By telephone
contact-way-TEXT_MESSAGE = By text message
contact-way-POST = By post
contact-way-IN_PERSON = When we meet
contact-way-NOT_AT_ALL = Please do not contact me
contact-way-NOT_SAID = I would rather not say
contact-words-label = What do we need to know for that?
contact-words-hint = For example a number, and “after six”. It is kept locked, so that nobody can read it in the database.
contact-often-label = How often may we ask you to take part in something?
contact-often = { $times ->
    [0] Never
    [one] At most once a month
   *[other] At most { $times } times a month
  }
contact-often-any = Any time
contact-save = Save

## What I need to take part

needs-title = What you need to take part
needs-lede = What would help you to take part? You never have to say why.
needs-none = You have not said anything. You can at any time.
needs-private = Only you see this. Stewards and facilitators of a project see it when you share it with that project, and you see each time they look.
needs-link = Change it, share it, or see who looked
adjustments-label = What helps you?
adjustment-STEP_FREE = A way without steps
adjustment-HEARING_LOOP = A hearing loop
adjustment-BSL = British Sign Language
adjustment-INTERPRETER = An interpreter
adjustment-LARGE_PRINT = Large print
adjustment-QUIET_ROOM = A quiet room to go to
adjustment-SOMEONE_WITH_ME = Someone with me
interpreter-label = Which language should the interpreter speak or sign?
interpreter-choose = Choose one
interpreter-missing = Choose the language of the interpreter
interpreter-of = Interpreter: { $language }
needs-words-label = Anything else?
needs-words-hint = In your own words, for example: a seat near the door. Please do not write what illness you have; nobody needs to know.
needs-save = Save what I need
needs-locked = What you write is kept locked: nobody can read it in the database or in a copy of it.

## With whom I share it

shares-title = Who sees it
shares-lede = Each project is its own choice. When you share, its stewards and facilitators see what you said above, also when you change it later. When you leave the project it ends by itself.
shares-none = You do not take part in a project yet, so nobody can see it.
shared-since = Its stewards and facilitators see it since { $date }.
shared-not = They do not see it.
share-begin = Share it
share-stop = Stop sharing
looks-title = Who has looked
looks-lede = Each time somebody opens the list with what you need, it is written down here.
looks-none = Nobody has looked.
looked = { $name }, on { $when }
looked-former = Somebody who has left Alongside, on { $when }
looked-duty-STEWARD = steward
looked-duty-FACILITATOR = facilitator
access-print = Print this page

## For stewards and facilitators

provide-link = See what people need
provide-title = What people need
provide-lede = What members have shared with you so that you can provide it. Please do not pass it on, and do not ask why.
provide-told = Each person on this list sees that you looked, and when.
provide-none = Nobody has shared anything they need. That does not mean that nobody needs anything: you can say in every invitation that people may tell you.
provide-all = All together
provide-count = { $what }: { $people ->
    [one] one person
   *[other] { $people } people
  }
provide-people = Person by person
looks-left = A project you have left

## What can go wrong

check-these = Please look at these again
not-yours-sign-in =
    Please sign in first.
    Then we can see if these words are yours.
too-long =
    This is too long.
    Take out { $over ->
        [one] one letter
       *[other] { $over } letters
    }.
    There is room for { $most }.

## Forms

keep-on-device = Keep my words on this device until I send them
keep-on-device-hint =
    Without the tick, your words stay only in this window.
    If you do nothing for half an hour, we sign you out.
    We do this because other people may use this device too.
draft-kept = We kept the words you wrote.
draft-discard = Throw the words away and start again
sign-in-before-sending =
    You can write first.
    Before you send your words, we ask you to sign in.
    We keep your words while you sign in.
    Did you start to write while you were signed in?
    Then sign in and your words are there.
changed-meanwhile = Somebody else changed this too
changed-both =
    You and somebody else changed the same thing.
    Your words are still here.
    For each one, keep your words or take theirs.
    Then save again.
changed-apart =
    None of your words are lost.
    You see their words and your words together.
    Please read them again.
    Then save again.
newer-words = Their words:
take-newer = Take their words
keep-mine = Keep my words

## My page

me-lede =
    This page is yours.
    Nobody else can see it.
me-sign-in =
    Sign in first.
    Then you see your projects and your words.
profile-change = Change this
name-label = What should we call you?
name-hint =
    It can be your first name.
    It can be any name you like.
    Other people see it only if you say yes.
    Stewards and facilitators of your projects see it too.
    A steward looks after a project.
    A facilitator helps people to be heard.
name-missing = Please write a name for you
my-languages-label = Which languages do you like to use?
my-languages-hint = Then we know how to talk with you.
welcome-title = What should we call you?
welcome-lede =
    It is good that you are here.
    We ask one question.
    Then we show you our rules.
    Then you can go on.
accept-title = What we agree
accept-lede =
    Please read these two pages.
    They say what happens with your words.
    They say what happens with your data.
accept-means =
    If you say yes, you tell us that you read both pages.
    If they change, we ask you again.
    You can stop at any time.
accept-yes = I read both pages and say yes
accept-later = Not now, I want to go on reading
held-kind-answer = What you answered when we asked how it went
held-answer =
    An answer.
    A number shows which answer you chose.
held-kind-acceptance = Rules you said yes to
held-terms = Which version of the rules
held-privacy = Which version of the privacy page
my-projects = Your projects
my-projects-none =
    You are not in a project yet.
    Look at the projects.
    You have lots of time.
my-contributions-none =
    You have not told us anything yet.
    When you do, you find your words here.
    You can change them or take them back.

## Everything about me

my-data-link = See all we know about you, take a copy, or delete it
my-data-title = All we know about you
my-data-lede =
    This is all that Alongside knows about you.
    You can take a copy.
    You can delete it now.
    You do not need to ask anybody.
my-data-take = Take a copy with me (a file)
my-data-beside =
    Your name and password for signing in are kept in another place.
    They are not part of this page.
    We also remember what you sent for 14 days.
    This is so that we do not count it twice.
my-data-held = What we keep
held-kind-account = One way you sign in
held-kind-membership = A project you were in
held-kind-complaint = You complained because your words were hidden
held-kind-decision = You decided about a report or a complaint
held-kind-contact = How we may reach you
held-kind-accessNeeds = What you need to take part
held-kind-interest = What you can win or lose
held-interestWords = What you said about it
held-kind-accessShare = Who can see what you need
held-kind-accessLook = Somebody looked at what you need
held-kind-ownLook = You looked at what people need
held-way = How you like to hear from us
held-contactWords = What we need to know to reach you
held-timesAMonth = How often we may ask you
held-interpreterLanguage = The language of your interpreter
held-sharedOn = They can see it since
held-duty = Which task
held-consentedOn = When you said yes: we may keep that you use it
held-displayName = What we call you
held-subject = The number we know you by
held-expertise = How you know the service
held-credit = The name beside your words
held-shownAs = Your name beside it
held-promise =
    Why we keep it: { $purpose }.
    Who can see it: { $who }.
    How long we keep it: { $until }.
erase-title = Delete all about me
erase-lede =
    We delete all that you see on this page.
    We do it now.
    You cannot get it back.
    Numbers we showed before stay the same.
    This is so that nobody can find out what you said.
    Are you the only steward of a project?
    Then the project looks for somebody else.
erase-words = What should we do with the words you told us?
erase-words-KEEP =
    Keep my words.
    Do not say they were mine.
erase-words-WITHDRAW = Take my words away too
erase-open = Delete everything
erase-sure-KEEP =
    Do you want to delete all about you now?
    You cannot get it back.
    Your words stay, but not your name.
erase-sure-WITHDRAW =
    Do you want to delete all about you now?
    We also take away all your words.
    You cannot get them back.
erase-yes = Yes, delete it
erase-no = No, keep it
erased-title = It is all deleted
erased-next =
    Thank you for being here.
    You are still signed in.
    Sign out now.
    Then nothing about you stays on this device.
    You can come back at any time.
    Then we do not know you from before.
me-slip = I have a slip with six words
held-kind-slip = A slip we gave you
held-kind-entry = Something you wrote for somebody
held-enteredBy = You wrote it down

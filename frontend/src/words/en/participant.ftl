saved = Saved

## What can go wrong

check-these = Please check these
not-yours-sign-in = Sign in first. Then we can see whether it is yours to change.
too-long = This is too long by { $over ->
    [one] one letter
   *[other] { $over } letters
  }. There is room for { $most }.

## Forms

keep-on-device = Keep what I write on this device until I send it
keep-on-device-hint = Without the tick it stays only in this window. After half an hour without doing anything you are signed out, because devices are shared.
draft-kept = We kept what you wrote.
draft-discard = Throw it away and begin again
sign-in-before-sending = You can write first. We ask you to sign in before it is sent, and what you write comes with you. If you began here while signed in, sign in and it is there.
sending = Sending
changed-meanwhile = Somebody changed this while you were writing
changed-both = You both changed the same things. Your words are still in the form. For each, keep yours or take the newer ones, then save again.
changed-apart = Nothing of yours is lost. Their changes and yours are now together in the form. Look it over and save again.
newer-words = The newer words:
take-newer = Take the newer words
keep-mine = Keep mine
edit-send = Save

## My page

me-title = My page
me-lede = Only you see this page.
me-slip = I have a slip with six words
me-sign-in = Sign in to see where you take part and what you told us.
profile-title = About you
profile-change = Change this
profile-save = Save
name-label = What you would like to be called
name-hint = A first name or any name you like. It is shown where you choose to be named, and to the stewards and facilitators of projects you take part in.
name-missing = Write what we may call you
my-languages-label = Languages you like to use
my-languages-hint = So that we know how to talk with you.
welcome-title = What would you like to be called?
welcome-lede = It is nice that you are here. This first, then a page to agree to, and we bring you back to where you were.
welcome-go-on = Go on
accept-title = What we agree with one another
accept-lede = Please read these two pages. They say what happens with your words and with what we know about you.
accept-means = By accepting you say that you have read both. We ask you again when they change, and you can stop at any time.
accept-yes = I have read and accept both
accept-later = Not now, go on reading
held-kind-acceptance = Something you accepted
held-terms = Version of the terms
held-privacy = Version of the privacy notice
my-projects = Where you take part
my-projects-none = You do not take part in anything yet. Have a look round; there is no hurry.
my-words = What you told us
my-contributions-none = You have not told us anything yet. When you do, you find it here, to change or to take back.

## Everything about me

my-data-link = See everything we hold about you, take it with you, or erase it
my-data-title = Everything about you
my-data-lede = This is all that Alongside holds about you. You can take it with you, or have it erased at once. You need not ask anyone.
my-data-take = Take it with me (a file)
my-data-print = Print this page
my-data-beside = The name and password you sign in with are looked after by the sign-in service and are not part of this. For fourteen days we also remember the requests you sent, so that nothing is counted twice.
my-data-held = What we hold
held-kind-profile = Your profile
held-kind-account = A way you sign in
held-kind-slip = A slip you were given
held-kind-membership = A project you took part in
held-kind-contribution = Something you told us
held-kind-pledge = Something you pledged
held-amount = How much
held-note = The note beside it
held-shownAs = How you are named beside it
held-kind-answer = What you answered in a round of looking back
held-kind-report = Something you reported
held-kind-complaint = A complaint of yours about a hiding
held-kind-decision = A decision you took about a report or complaint
held-words = What you wrote
held-complaint = What you wrote
held-reason = The reason you gave
held-contentNote = The note before it
held-hiddenReason = Why it is hidden
held-kind-contact = How we may contact you
held-kind-accessNeeds = What you need to take part
held-kind-interest = What you have to gain or to lose
held-interestWords = What you declared
held-saidOn = Said on
held-kind-accessShare = Whom you show what you need
held-kind-accessLook = A look at what you need
held-kind-ownLook = A look of yours at what people need
held-way = How you like to hear from us
held-contactWords = What we need to know for that
held-timesAMonth = How often we may ask you
held-adjustments = What helps you
held-interpreterLanguage = The language of your interpreter
held-accessWords = In your own words
held-sharedOn = Shown since
held-lookedBy = Who looked
held-lookedAt = When you looked
held-duty = As what
held-consentedOn = When you said that we may keep that you use it
held-showExpertise = Shown beside your name
held-yes = Yes
held-no = No
held-displayName = What you are called
held-languages = Your languages
held-subject = The number by which we know you again
held-expertise = How you know the service
held-text = What you said
held-answer = An answer (a number is the choice, counted from the first)
held-credit = How you are named beside it
held-nothing = Nothing
held-promise = What for: { $purpose }. Who sees it: { $who }. For how long: { $until }.
held-open = Open
erase-title = Erase everything about me
erase-lede = We let go of all of the above, at once and for good. Counts that were shown before stay as they are, so that nobody can work out what you said. If you are the only steward of a project, it looks for another one.
erase-words = What should become of what you told us?
erase-words-KEEP = It stays, as the words of a former participant
erase-words-WITHDRAW = It is taken back too
erase-open = Erase everything
erase-sure-KEEP = Erase everything about you now? It cannot be undone. What you told us stays, without you.
erase-sure-WITHDRAW = Erase everything about you now, and take back all you told us? It cannot be undone.
erase-yes = Yes, erase it
erase-no = No, keep it
erased-title = It is erased
erased-next = Thank you for having been here. You are still signed in; sign out, and nothing of you stays on this device. You are welcome back at any time, as somebody new.
held-kind-entry = Something you wrote down for somebody
held-enteredBy = Written down by you
plan-take-out = Take it out
plan-take-out-yes = Yes, take it out
plan-take-out-no = No, leave it

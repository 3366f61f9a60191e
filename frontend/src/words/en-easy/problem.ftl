to-home = To the first page

## A page for each kind of problem

problem-invalid = Some answers are not right yet
problem-invalid-next =
    Go back to the page before.
    It shows which answers to change.
    None of your words are lost.
problem-hidden-next =
    Somebody who looks after the project hid these words.
    They did it because of a house rule.
    The person who wrote the words knows why.
    That person can complain to somebody else.
problem-unreadable = We could not understand this
problem-program-next =
    This is a message for computer programs.
    If you can see it, we made a mistake.
    Go back and try again.
problem-sign-in-needed = You need to sign in first
problem-sign-in-next =
    Everybody can read here.
    To take part, sign in at the top of the page.
    Then you come back to your page.
problem-session-ended = You are signed out
problem-session-next =
    You did nothing for a while, so we signed you out.
    We do this because other people may use this device too.
    We kept your words.
    Sign in again and they are there.
problem-token-refused = We did not take the key of a program
problem-token-next =
    This is a message for computer programs.
    The key is missing, too old or wrong.
    Ask for a new key.
problem-sign-in-failed = Signing in did not work
problem-sign-in-failed-next =
    Maybe the page was open for too long.
    Go to the first page.
    Then try again.
problem-not-allowed = You cannot do this here
problem-not-allowed-next =
    Some things are only for people in the project.
    Some things are only for people who look after it.
    Go back to the page before.
    It says who can do this.
problem-other-site = This did not come from Alongside
problem-other-site-next =
    Another website tried to do something with your name.
    We stopped it.
    Did you press something here?
    Then load the page again and try once more.
problem-not-found = There is nothing here
problem-not-found-next =
    Maybe the address is wrong.
    Or what was here is gone.
problem-gone = These words were taken back
problem-gone-next =
    Somebody wrote words here.
    They took their words back.
    Everybody can do this.
    Nobody has to say why.
problem-method = You cannot do that with this address
problem-not-acceptable = We cannot answer in that way
problem-in-progress = We are still working on it
problem-moment-next =
    Wait a moment.
    Then try again.
    We kept your words.
    We do not count anything twice.
problem-rule = One of our rules says no
problem-rule-next =
    Go back to the page before.
    It says which rule.
    It says what you can do.
    The rules are the same for everybody.
problem-stale = Somebody changed it before you
problem-stale-next =
    Go back.
    Your words are still there.
    The other words are beside them.
    You choose which to keep.
problem-too-large = This is too much at once
problem-too-large-next =
    Make it shorter.
    Or send it in parts.
problem-media-type = We cannot read this kind of file
problem-key-reused = One key was used two times
problem-key-reused-next =
    This is a message for computer programs.
    Something new was sent with an old key.
    It needs a new key.
    Nothing was changed.
problem-version-needed = We do not know what to change
problem-version-needed-next =
    This is a message for computer programs.
    A program must say which version it read (If-Match).
    Then nobody loses their words.
problem-too-many = That was too much at once
problem-our-mistake = Something went wrong
problem-our-mistake-next =
    It is our fault, not yours.
    We wrote it down.
    Wait a moment and try again.
    We kept your words.
problem-away = Alongside is not working for a moment
problem-sign-in-away = You cannot sign in just now
problem-sign-in-away-next =
    You can still read everything.
    We kept your words.
    Wait a few minutes.
    Then try to sign in again.
problem-try-again = Two things happened at once

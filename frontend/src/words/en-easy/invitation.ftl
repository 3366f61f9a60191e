## Inviting people

invitations-lede =
    People with an invitation see what it is for.
    They can take part.
    You can stop an invitation at any time.
    People who came with it stay in the project.
invite-uses = How many people is it for?
invite-uses-hint =
    You can write a number from 1 to 500.
    It is safest to make one invitation for each person.
    It is easier to share one invitation for many people.
invite-uses-wrong = Please write a number from 1 to 500
invite-days = How long can people use it?
invite-made-lede =
    Copy it or print it now.
    We do not keep it.
    Nobody can show it to you again.
    We cannot show it again either.
invite-copy-failed =
    That did not work.
    Please mark the link and copy it yourself.
invite-code = A picture for the camera of a phone (it has the same link)
invite-paper =
    You are invited.
    Point the camera of a phone at this picture.
    Or type the address below.
invitations-none = Nobody has been invited yet.
invitation-uses = { $uses ->
    [one] For one person, places left: { $left }
   *[other] For { $uses } people, places left: { $left }
  }
invitation-ends-on = people can use it until { $date }
invitation-state-OPEN = People can use it
invitation-state-USED_UP = All places are taken
invitation-state-ENDED = The time is over
invitation-state-REVOKED = It was stopped
invitation-revoke = Stop
invitations-not-yours = Only stewards (they look after the project) can invite people

## Being invited

invited-title = You are invited: { $title }
invited-private =
    This project is private.
    This is why: { $reason }
invited-by = People do this project together with { $names }
invited-by-people = The people who take part run this project
invited-until = You can use this invitation until { $date }.
invited-sign-in = Sign in to take part
invited-sign-in-lede =
    You come back to this page in the same window.
    Until then only you have the invitation.
invited-closed = This invitation does not work
invited-closed-next =
    Maybe all places are taken.
    Maybe the time is over.
    Maybe somebody stopped the invitation.
    Or a part of the link is missing.
    Please ask the person who gave it to you.
    Ask for a new one.

## Inviting people

invitations-title = Invitations
invitations-lede = Whoever has an invitation sees what it is to, and can take part. You can revoke it at any time; who has come by it stays.
invite-title = Invite people
invite-uses = For how many people?
invite-uses-hint = From 1 to 500. One for each person is safest; one for many is easier to pass round.
invite-uses-wrong = Write a number from 1 to 500
invite-days = For how long?
invite-days-WEEK = One week
invite-days-MONTH = 30 days
invite-days-LONGEST = 90 days
invite-send = Make an invitation
invite-made = Here is your invitation
invite-made-lede = Copy it or print it now. We do not keep it, so nobody can show it to you again, not even we.
invite-link = The link
invite-copy = Copy the link
invite-copied = Copied
invite-copy-failed = That did not work. Please select the link and copy it by hand.
invite-print = Print it
invite-code = The same as a code, for the camera of a phone
invite-paper = You are invited. Point the camera of a phone at this code, or type the address below.
invitations-made = Invitations so far
invitations-none = Nobody has been invited yet.
invitation-uses = { $uses ->
    [one] For one person, { $left } left
   *[other] For { $uses } people, { $left } left
}
invitation-made-on = Made on { $date }
invitation-ends-on = can be used until { $date }
invitation-state-OPEN = Open
invitation-state-USED_UP = Used up
invitation-state-ENDED = Ended
invitation-state-REVOKED = Revoked
invitation-revoke = Revoke
invitation-revoke-which = the invitation of { $date }
invitations-not-yours = Only stewards invite people

## Being invited

invited-title = You are invited: { $title }
invited-private = This project is private. The reason: { $reason }
invited-by = Run together with { $names }
invited-by-people = Run by the people who take part
invited-until = You can use this invitation until { $date }.
invited-join = Take part
invited-sign-in = Sign in to take part
invited-sign-in-lede = You come back to this page, in this tab. Nobody but you has the invitation meanwhile.
invited-closed = This invitation opens nothing
invited-closed-next = It may have been used by as many as it was for, have ended or been revoked, or a part of the link is missing. Please ask whoever gave it to you for a new one.

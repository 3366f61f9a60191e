## A slip

slip-of = The slip of { $name }
slip-of-nobody = A slip
slip-read-aloud = Read it aloud
slip-print = Print this slip
slip-paper-for = You told Alongside something. With these six words you find it again: to read it, to change it or to take it back.
slip-paper-keep = Whoever has the words can do this, so keep them like a key. If you lose them, ask whoever gave them to you for new ones.
slip-paper-where = Type them at { $address }

## Looking after what I said, without an account

slip-title = Look after what you said
slip-lede = Somebody wrote down what you said and gave you a slip with six words. Type them here to see it, to change it or to take it back. You need no account.
slip-label = Your six words
slip-hint = Capitals, spaces and hyphens do not matter.
slip-open = Show what I said
slip-missing = Type the six words of your slip
slip-count = A slip has six words. Here { $count ->
    [one] is one
   *[other] are { $count }
  }.
slip-unknown = Not a word of a slip: { $words }
slip-mistaken = These six do not belong together. Perhaps one is another word, or two have changed places.
slip-meant = In place of { $word }, did you mean one of these?
slip-lost = If you have lost your slip, ask whoever gave it to you. They can give you a new one.
slip-time-over = To keep your words safe on a shared screen we closed this after twenty minutes. Type the six words again; what you were changing is still here.
slip-opened-title = What is yours
slip-opened-lede = This closes by itself after twenty minutes. On a shared screen, close it when you have finished.
slip-finish = I have finished, close this
slip-things = What you said
slip-things-none = Nothing is left here. What you took back is gone.
slip-private = In a private project
slip-change = Change my words
slip-change-not = Leave it as it is
slip-taken = It is taken back.
slip-claim-title = Have an account?
slip-claim-lede = What you said can become part of your account. You then find it on your page, and this slip ends.
slip-claim-signed-out = Sign in first. You come back here, and type the six words once more; we do not keep them.
slip-claim-sign-in = Sign in and come back here
slip-claim = Make it part of the account of { $name }
slip-claim-sure = Make all of this part of the account of { $name }? The slip then ends, and it cannot be undone.
slip-claim-yes = Yes, it is mine
slip-claim-no = No, leave it
slip-claimed-title = It is part of your account
slip-claimed = { $things ->
    [one] One thing you said is
   *[other] { $things } things you said are
  } on your page now. The slip has ended.
slip-to-my-page = To my page
slip-held = What we hold about you
slip-erased-title = It is erased
slip-erased = We hold nothing about you any more, and the slip has ended. Thank you for what you told us.

## Writing down what others say

enter-title = Write down what people say
enter-lede = For people who tell you something on paper, on the telephone or face to face. Each of them gets a slip, so that what they said stays theirs.
enter-keys = Control and Enter together send a sheet.
enter-text-label = What do they say?
enter-text-hint = In their own words.
enter-name-label = What they would like to be called
enter-name-hint = Leave it empty for somebody who gives no name.
enter-kind-label = What is it?
enter-credit-label = How should we name them?
enter-credit-NAME = By their name
enter-credit-INITIALS = By their initials
enter-credit-NOBODY = Not at all
enter-again = Another sheet of the same person. It goes onto the same slip.
enter-again-of = Another sheet of { $name }. It goes onto the same slip.
enter-somebody-else = It is of somebody else
enter-kept = Kept from sheet to sheet
enter-channel-label = How did they say it?
enter-channel-PAPER = On paper
enter-channel-IN_PERSON = Face to face
enter-channel-PHONE = On the telephone
enter-channel-POST = By post
enter-said-on-label = Which day did they say it?
enter-lang-label = Which language is it in?
enter-said-on-missing = Choose the day
enter-send = Write it down
enter-done = Written down. { $title }: { $words }.
enter-slip-hint = Hand it over before the next one. We do not keep the words and cannot show them again.
enter-same-person = Another sheet of the same person
enter-blank = Print ten empty sheets
enter-sheet-title = What would you like to say?
enter-sheet-number = Sheet { $number }
enter-sheet-what = It is read by people who can change something. Whoever gave you this sheet types it in and gives you a slip, with which you can change it or take it back.
enter-sheet-name = What you would like to be called (you need not say)
enter-sheet-credit = May we show this name beside your words? Yes ☐ Only the first letters ☐ No ☐
enter-sheet-day = Day
entries-title = What you wrote down here
entries-none = Nothing yet.
entries-nameless = Somebody who gave no name
entries-new-slip = Give a new slip
entries-for = for: { $words }
entries-new-slip-sure = Give this person new words? The old ones then open nothing.
entries-new-slip-yes = Yes, new words
entries-new-slip-no = No, leave it
entries-gone = They have no slip: what they said is theirs in another way now, or they have gone.
enter-later = Alongside cannot be reached at the moment. This sheet waits on this device and goes by itself; until it has gone the slip opens nothing.

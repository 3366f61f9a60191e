## A slip

slip-paper-for =
    You told Alongside something.
    You can find it again with these 6 words.
    You can read it, change it or take it back.
slip-paper-keep =
    Anybody who has these words can do this.
    So keep the words in a safe place.
    Did you lose them?
    Ask the person who gave them to you for new words.

## Looking after what I said, without an account

slip-title = Look after what you told us
slip-lede =
    Somebody wrote down what you said.
    They gave you a slip (a note) with 6 words.
    Type the 6 words here.
    Then you can see what you said.
    You can change it or take it back.
    You do not need an account (a name for signing in).
slip-label = Your 6 words
slip-hint =
    Big or small letters do not matter.
    Spaces and lines between the words do not matter.
slip-missing = Please type the 6 words of your slip
slip-count = { $count ->
    [one] You typed one word.
      A slip has 6 words.
   *[other] You typed { $count } words.
      A slip has 6 words.
  }
slip-unknown = No slip has this: { $words }
slip-mistaken =
    These 6 words do not belong together.
    Maybe one of them is another word.
    Or maybe 2 words need to change places.
slip-meant =
    You typed: { $word }.
    Did you mean one of these words?
slip-lost =
    Did you lose your slip?
    Ask the person who gave it to you.
    They can give you a new one.
slip-time-over =
    We closed this after 20 minutes.
    Other people may use this screen, and we keep your words safe.
    Type the 6 words again.
    What you were changing is still here.
slip-opened-lede =
    This closes after 20 minutes.
    Do other people use this screen too?
    Then close this when you have finished.
slip-finish = I have finished, close this
slip-things-none =
    There is nothing left here.
    What you took back is gone.
slip-change-not = Do not change it
slip-claim-title = Do you have an account (a name for signing in)?
slip-claim-lede =
    You can put what you said into your account.
    Then you find it on your page.
    Then this slip does not work any more.
slip-claim-signed-out =
    Sign in first.
    Then you come back here.
    Type the 6 words one more time.
    We do not keep them.
slip-claim-sign-in = Sign in and come back here
slip-claim = Put it into the account of { $name }
slip-claim-sure =
    Do you want to put all this into the account of { $name }?
    Then the slip does not work any more.
    You cannot change this back.
slip-claimed-title = It is in your account now
slip-claimed = { $things ->
    [one] One thing you said is on your page now.
      The slip does not work any more.
   *[other] { $things } things you said are on your page now.
      The slip does not work any more.
  }
slip-held = What we know about you
slip-erased-title = It is all deleted
slip-erased =
    We do not keep anything about you any more.
    The slip does not work any more.
    Thank you for what you told us.

## Writing down what others say

enter-title = Write down what people tell you
enter-lede =
    Some people tell you something on paper or on the phone.
    Some people tell you face to face.
    Each person gets a slip (a note with 6 words).
    Then what they said stays theirs.
enter-keys = Press Control and Enter together to send a sheet.
enter-name-label = What should we call them?
enter-name-hint = Leave it empty if they do not give a name.
enter-kind-label = What kind of thing is it?
enter-credit-label = Should we say their name?
enter-credit-NAME = Yes, say their name
enter-credit-INITIALS = Only the first letters of their name
enter-credit-NOBODY = No, do not say their name
enter-again =
    This is one more sheet of the same person.
    It goes onto the same slip.
enter-again-of =
    This is one more sheet of { $name }.
    It goes onto the same slip.
enter-somebody-else = It is from somebody else
enter-kept = This stays for the next sheet
enter-channel-label = How did they tell you?
enter-said-on-label = On which day did they say it?
enter-lang-label = Which language is it in?
enter-done =
    We wrote it down.
    { $title }: { $words }.
enter-slip-hint =
    Give it to the person before you start the next one.
    We do not keep the words.
    We cannot show them again.
enter-same-person = One more sheet of the same person
enter-blank = Print 10 empty sheets
enter-sheet-title = What do you want to tell us?
enter-sheet-what =
    People who can change something read this.
    The person who gave you this sheet types it in.
    That person gives you a slip (a note with 6 words).
    With the slip you can change your words.
    You can also take them back.
enter-sheet-name = What should we call you? (you do not have to say)
enter-sheet-credit =
    May we show this name beside your words?
    Yes ☐ Only the first letters ☐ No ☐
entries-title = What you wrote down here
entries-nameless = Somebody who did not give a name
entries-new-slip-sure =
    Do you want to give this person new words?
    Then the old words do not work any more.
entries-gone =
    This person has no slip.
    Maybe they have their words in another way now.
    Or they have gone.
enter-later = We cannot reach Alongside now.
    This sheet waits on this device.
    It goes by itself later.
    The slip works after that.

## What waits on this device to be sent

device-lede =
    Did you send something without internet?
    It waits here until the internet is back.
    It waits only for you.
    We send each thing one time.
outbox-somebodys =
    Somebody wrote something on this device.
    It has not been sent yet.
    Is it yours?
    Then sign in and it is sent.
outbox-waits = { $count ->
    [one] One thing waits on this device.
      It goes by itself when the internet is back.
   *[other] { $count } things wait on this device.
      They go by themselves when the internet is back.
  }
outbox-sign-in = { $count ->
    [one] One thing waits on this device.
      Sign in and it is sent.
   *[other] { $count } things wait on this device.
      Sign in and they are sent.
  }
outbox-came-back = { $count ->
    [one] You sent one thing that we could not take like this.
   *[other] You sent { $count } things that we could not take like this.
  }
outbox-all-sent = Everything that waited was sent.
outbox-mend-title = Please look at these again
outbox-mend = Change it and send it again
take-out-sure =
    Do you want to take it out?
    It has not been sent.
    It is in no other place.
take-out-no = No, leave it here
will-be-sent =
    We kept it.
    It will be sent.
will-be-sent-next =
    We cannot reach Alongside just now.
    Your words are on this device.
    They are sent when we can reach Alongside again.
    Please leave a page of Alongside open for this.

## Signing out while something waits

leaving-lede = { $count ->
    [one] One thing has not been sent yet.
      Send it first, or throw it away.
   *[other] { $count } things have not been sent yet.
      Send them first, or throw them away.
  }
leaving-sent =
    Everything was sent.
    You can sign out.
leaving-clear = Throw everything away and sign out
leaving-sure =
    Some things have not been sent.
    Do you want to throw them all away?
    They are in no other place.
leaving-yes = Yes, throw it away and sign out
leaving-no = No, I want to stay signed in

## Clearing the device

clear-lede =
    This takes away all that Alongside keeps on this device.
    It takes away what you have started to write.
    It takes away what waits to be sent.
    It takes away pages we kept for reading.
    It takes away your language and your ways to read.
    We sign you out.
    What you already sent stays with us.
    You can see it when you sign in again.
clear-sure =
    Do you want to clear this device now?
    You lose what has not been sent.
clear-done-next =
    Nothing of Alongside is left on this device.
    Your browser (the program that shows websites) has its own list.
    The list says which pages you looked at.
    We cannot clear that list.
    You find it in the settings of the browser.
clear-no-line =
    You have no internet just now.
    So we could not tell our computers to sign you out.
    Sign out when the internet is back.
clear-failed =
    We could not clear everything.
    Close the other windows of Alongside.
    Then try again.

## Before going where there is no line

ready-open = Get this ready for when you have no internet
ready-busy =
    Please wait.
    We are getting it.
ready-since = You can use this without internet since { $time }.
ready-failed =
    We could not get it ready.
    Try again while you have internet.

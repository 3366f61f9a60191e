## What waits on this device to be sent

device-title = On this device
device-lede = What you send without a connection waits here, for you alone, until there is one. Each thing is sent once.
outbox-title = Waiting to be sent
outbox-nothing = Nothing is waiting.
outbox-somebodys = Something written on this device has not been sent yet. If it is yours, sign in and it goes.
outbox-waits = { $count ->
    [one] One thing waits on this device. It goes by itself when there is a connection.
   *[other] { $count } things wait on this device. They go by themselves when there is a connection.
  }
outbox-sign-in = { $count ->
    [one] One thing waits on this device. Sign in and it goes.
   *[other] { $count } things wait on this device. Sign in and they go.
  }
outbox-came-back = { $count ->
    [one] One thing you sent could not be taken as it is.
   *[other] { $count } things you sent could not be taken as they are.
  }
outbox-all-sent = Everything that waited has been sent.
outbox-look = See what is waiting
outbox-send-now = Send now
outbox-sign-in-now = Sign in and send
outbox-written = written on { $time }
outbox-mend-title = Please look at these again
outbox-mend = Change it and send it again
take-out = Take it out
take-out-sure = Take it out? It has not been sent, and it is nowhere else.
take-out-yes = Yes, take it out
take-out-no = No, leave it here
will-be-sent = It is kept, and will be sent
will-be-sent-next = Alongside cannot be reached at the moment. Your words are on this device. They go by themselves once it can be reached, while this page or another one of Alongside is open.
was-sent = It has been sent
say-another = Say something else

## Signing out while something waits

leaving-title = Before you sign out
leaving-lede = { $count ->
    [one] One thing has not been sent yet. Send it first, or throw it away.
   *[other] { $count } things have not been sent yet. Send them first, or throw them away.
  }
leaving-sent = All is sent. You can sign out.
leaving-clear = Throw it all away and sign out
leaving-sure = Throw away everything that has not been sent? It is nowhere else.
leaving-yes = Yes, throw it away and sign out
leaving-no = No, I stay signed in

## Clearing the device

clear-title = Clear this device
clear-lede = This takes away everything Alongside keeps on this device: what you have begun to write, what waits to be sent, pages kept for reading, your language and your ways to read. You are signed out. What you have already sent stays with us, and you can see it when you sign in again.
clear-open = Clear this device
clear-sure = Clear it now? What has not been sent is lost.
clear-yes = Yes, clear it
clear-no = No, keep it
clear-done = This device is clear
clear-done-next = Nothing of Alongside is left on it. The browser’s own list of visited pages is not ours to clear; you find it in the browser’s settings.
clear-no-line = Without a connection we could not sign you out at the other end. Do it when the connection is back.
clear-failed = Not everything could be cleared. Close the other windows of Alongside and try again.

## Before going where there is no connection

ready-open = Get this ready for when there is no connection
ready-busy = One moment, it is being fetched.
ready-since = Ready without a connection since { $time }.
ready-failed = It could not be made ready. Try again while there is a connection.

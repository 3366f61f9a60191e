## Getting help

help-title = Get help
help-lede = You can talk to a person. You need not be signed in and need not give your name.
help-lede-here = You need not be signed in and need not give your name.
help-here = Help with Alongside
help-call-about = Ask us anything about a project, about this site, or about taking part without a computer. We can write down what you say.
help-invented = This is a demonstration: the number is invented and nobody answers it. All people and quotes here are invented too.
help-danger = If you or somebody else is in danger
call-emergency = Emergency: 999
call-health = Health, day or night: 111
call-samaritans = Somebody to talk to, day or night: Samaritans, 116 123
help-real = These numbers are real and free to call.
help-using = Using Alongside
help-without-signing-in = You can read everything without signing in. We ask you to sign in only to take part or to send something.
help-ways-to-read = “Ways to read”, at the top of each page, makes the text larger, spaces it out, or changes the colours.
help-take-back = Whatever you sent you can take back, on your page.

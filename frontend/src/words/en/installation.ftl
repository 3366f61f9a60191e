## This installation

about-invented = This is a demonstration. All people, quotes and numbers in it are invented, and so are the body that runs it and its addresses.
about-who = Who runs this
about-operator = Run by
about-contact = Write or call
about-controller = Answers for your data
about-registration = In the public register as { $number }
about-documents = What applies here
about-licence = What people write here may be used again under
about-languages = Languages of these places: { $languages }
version-since = Version { $version }, since { $date }
print-page = Print this page

## Getting help

help-now = Do you need help now?
help-title = Get help
help-lede = You need not be signed in and need not give your name.
help-away = We cannot show our numbers just now. If you or somebody else is in danger, call 999, or 112 from any phone.
help-here = Talk to a person
help-invented = This is a demonstration: this number is invented and nobody answers it.
help-danger = If you or somebody else is in danger
help-using = Using Alongside
help-without-signing-in = You can read everything without signing in. We ask you to sign in only to take part or to say something. You can report what harms without.
help-ways-to-read = “Ways to read”, at the top of each page, makes the text larger, spaces it out, changes the colours, or says things in easy words. Where your device has a voice, it also reads the page to you.
help-take-back = What you said you can take back, on your page.
help-slip = You have a slip with six words? Find what you said, without an account

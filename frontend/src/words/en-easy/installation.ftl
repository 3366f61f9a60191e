## This installation

about-invented =
    This is only an example.
    The people, words and numbers are made up.
    The group that runs it is made up too.
about-who = Who runs this website
about-operator = This group runs it
about-contact = How to reach us
about-controller = This group looks after your data
about-registration = Their number in the public list is { $number }
about-documents = Our rules
about-licence = Other people may use the words on this website under these rules
about-languages = People here speak these languages: { $languages }
version-since = Version { $version }, used since { $date }

## Getting help

help-now = Do you need help now?
help-lede =
    You do not need to sign in.
    You do not need to say your name.
help-away =
    We cannot show our phone numbers now.
    Is somebody in danger?
    Call 999.
    You can also call 112 from any phone.
help-here = Talk to a person
help-invented =
    This is only an example.
    The phone number is not real.
    Nobody answers it.
help-danger = If somebody is in danger
help-using = How to use Alongside
help-without-signing-in =
    You can read everything here.
    You do not need to sign in to read.
    You need to sign in to take part or to send something.
help-ways-to-read =
    Look for “Ways to read” at the top of each page.
    You can make the words bigger.
    You can change the colours.
    You can choose easy words.
    You can let your device read to you.
help-take-back =
    You can take back all that you sent.
    You do this on your own page.
help-slip = Do you have a slip with six words?
    Use it to find what you said.
    You do not need an account.

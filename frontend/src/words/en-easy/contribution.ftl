## Contributing

contribute-title = Tell us what you think
contribute-lede =
    Use your own words.
    No answer is wrong.
    Spelling does not matter.
promise-read = A person reads every word.
promise-back =
    You can change your words for some days.
    You can take them back at any time.
words-label = What do you want to tell us?
words-hint = You only need to write a few words.
words-missing = Please write a few words
words-lang-label = Which language did you write in?
starters = You can start like this:
starter-it-helped = This helped me:
starter-it-is-hard = This is hard for me:
credit-label = Should we say your name?
credit-NAME = Yes, say my name
credit-by-my-name = Yes, say my name: { $name }
credit-INITIALS = Only the first letters of my name
credit-NOBODY = No, do not say my name
note-label = Could something in it make people sad or upset?
note-hint =
    If so, write a few words that people see first.
    For example: talks about a death.
    Then people choose if they want to read on.
note-added =
    Somebody who looks after the project wrote a note.
    People see the note before your words.
    You can change it or take it away.
yours-hidden-lede =
    You can still read them.
    The people who look after the project can read them.
    Nobody else can read them now.
hidden-reason = The facilitator (helps people to be heard) says
join-and-send = Join and send my words
joins-by-sending =
    When you send this, you join the project.
    You can stop at any time.
thank-you =
    Thank you.
    We have your words.
thank-you-seen = Other people see your words like this:
thank-you-change =
    You can change your words for some days.
    You can take them back at any time.
thank-you-change-until =
    You can change your words until { $date }.
    You can take them back at any time.
see-my-words = Change or take back my words
back-to-words = Back to your words
yours-title = You wrote this
editable-until = You can change your words until { $date }.
take-back-sure =
    Do you want to take your words back?
    Then nobody can read them.
    You cannot get them back.
take-back-yes = Yes, take my words back
take-back-no = No, leave them here
project-left =
    In a private project.
    You have left this project.

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
help-now = Do you need help now?
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

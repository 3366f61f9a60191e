## Reporting

report-title = Report what harms
report-lede = Tell us what worries you. People read it and decide what to do. They do not see who you are.
report-lede-guest = You need not sign in. We keep nothing about you.
report-what = This is about
report-a-comment = something that somebody answered when people looked back
concern-label = What is wrong with it?
concern-missing = Choose what is wrong; “something else” is fine
concern-HARMFUL = It could hurt somebody
concern-HATEFUL = It is full of hate, or mocks people
concern-PRIVATE_DETAILS = It tells private things about somebody
concern-UNTRUE = It is not true
concern-SPAM = It sells something, or is sent to annoy
concern-SOMEONE_AT_RISK = Somebody may be in danger, perhaps I am
concern-OTHER = Something else
at-risk-title = Help is here now
at-risk-lede = Call now if you can. What you send here may be read only tomorrow.
tell-safeguarding = Tell those who keep people safe in this project
tell-safeguarding-hint = Only if you want. Then your report stands first and says so.
report-words-label = Would you like to say more?
report-words-hint = Please leave out names of people if you can.
report-send = Send my report
report-thanks = Thank you for telling us
report-thanks-next = Somebody will read it and decide. It is never shown who reported.
report-thanks-me = What becomes of it stands on your page.
report-receipt = See what became of it
report-receipt-hint = Keep the address of the next page if you want to look again.
receipt-title = Your report
receipt-sent = Sent on { $date }
receipt-open = Nobody has decided yet.
outcome-HIDDEN = The words were hidden.
outcome-LEFT = The text stays as it is.
outcome-DEALT_WITH = We have done something about it.
outcome-RESTORED = The words are shown again.
outcome-UPHELD = The words stay hidden.
outcome-TAKEN_BACK = Whoever said it has taken it back.
outcome-on = Decided on { $date }
my-reports = What you reported

## Looking after what was reported

queue-title = What was reported
queue-lede = Every report and complaint in this project. Who reported is not shown, to nobody. What you said yourself is not in this list.
queue-admin-lede = Reports about projects and organisations, and what nobody in a project may decide.
queue-none = Nothing was reported.
case-REPORT = Reported
case-COMPLAINT = Complaint
case-opened = { $kind } on { $date }
case-at-risk = Somebody may be in danger
case-safeguarding = Tell those who keep people safe
case-gone = The words were taken back.
case-open-text = Open it
case-reports = What people say about it
case-complaint = What the author says
case-hidden-for = Hidden because of this house rule:
decide-HIDDEN = Hide these words
decide-HIDDEN-PROJECT = Hide this project
hide-project-lede = Until it is shown again only those who take part can see it. They read the house rule and your reason, can change the text, and can complain.
decide-LEFT = Leave it as it is
decide-DEALT_WITH = We did something about it
decide-RESTORED = Show the words again
decide-UPHELD = Keep them hidden
decide-cancel = Not now
decide-save = Save this decision
clause-label = Which house rule do they break?
clause-missing = Choose a house rule
reason-label = Why?
reason-hint = Whoever reported or said it reads this. Your name is not shown.
reason-missing = Say why in a sentence
moderate-title = Looking after the project
note-change = Put a note before the words
note-save = Save the note

## Complaining

project-hidden = This project is hidden
project-hidden-lede = An admin of this site has hidden it because of a house rule. Only those who take part can see it now, and no invitation opens it.
project-hidden-next = Its stewards can change the text and complain. Then another admin looks at it again.
complain-open = Complain about this
complain-title = Do you think this is wrong?
complain-lede = You can complain once. Somebody else than who hid it looks at it again.
complain-label = Why should people be able to read it?
complain-missing = Say why in a sentence
complain-send = Send my complaint
complain-sent = Your complaint is with us
complain-waiting = Somebody else than who hid it will look at it. The answer will stand here.

## House rules

house-rules-lede = These hold for everything people write here. Words that break one can be hidden, always with a reason, and whoever said them can complain to somebody else.
clause-RESPECT = We speak with respect, also when we disagree.
clause-NO_HARM = We say nothing that threatens, hurts or helps to hurt anybody.
clause-PRIVACY = We leave out what would tell who another person is or how to find them.
clause-HONESTY = We say what we believe to be true, in our own name.
clause-ON_TOPIC = We keep to what the project is about, and sell nothing.
clause-LAW = We say nothing that is against the law.
house-rules-report = Beside everything people wrote there is a link “Report”. You can use it without signing in, and nobody sees that it was you.
house-rules-admins = For those who look after the whole site: what was reported to you
house-rules-anger = You may be angry here, and you may say that something is bad. That breaks no rule.

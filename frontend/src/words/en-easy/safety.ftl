## Reporting

report-title = Report something that can hurt people
report-a-comment = an answer that somebody wrote
report-lede =
    Tell us what worries you.
    People read it.
    They decide what to do.
    They do not see who you are.
report-lede-guest =
    You do not need to sign in.
    We keep nothing about you.
concern-label = What is wrong with it?
concern-missing =
    Please choose one.
    You can choose “something else”.
concern-HARMFUL = It could hurt somebody
concern-HATEFUL = It is full of hate, or it makes fun of people
concern-PRIVATE_DETAILS = It tells private things about somebody
concern-SPAM = It wants to sell something, or to annoy people
concern-SOMEONE_AT_RISK = Somebody may be in danger, maybe me
at-risk-lede =
    Call now if you can.
    Maybe people read your report only tomorrow.
tell-safeguarding = Tell the people who keep others safe in this project
tell-safeguarding-hint =
    You only need to do this if you want.
    Then your report comes first in the list.
    It says that you want this.
report-words-label = Do you want to tell us more?
report-words-hint = If you can, please do not write names of people.
report-thanks = Thank you for telling us
report-thanks-next =
    Somebody will read it and decide.
    We never show who reported it.
report-thanks-me = Your page shows what happens with it.
report-receipt = See what happened with it
report-receipt-hint =
    Do you want to look again later?
    Then keep the address of the next page.
outcome-HIDDEN = The words were hidden.
outcome-LEFT = The text stays the same.
outcome-DEALT_WITH = We did something about it.
outcome-RESTORED = People can see the words again.
outcome-TAKEN_BACK = The person took their words back.

## Looking after what was reported

queue-lede =
    You see every report and complaint in this project.
    A complaint means: somebody thinks it was wrong to hide their words.
    Nobody can see who reported.
    What you said yourself is not in this list.
queue-admin-lede =
    These are reports about projects and groups.
    You also see what nobody in a project may decide.
case-at-risk = Somebody may be in danger
case-safeguarding = Tell the people who keep others safe
case-gone = Somebody took these words back.
case-reports = What people say about it
case-complaint = What the writer says
case-hidden-for = Hidden because of this house rule:
hide-project-lede =
    Then only the people who take part can see it.
    They can read the house rule and your reason.
    They can change the words.
    They can complain.
decide-LEFT = Do not change it
decide-DEALT_WITH = We did something about it
clause-label = Which house rule do the words break?
reason-hint =
    The person who reported it reads this.
    Or the person who said it reads this.
    We do not show your name.
reason-missing = Please write one sentence that says why
note-change = Write a note that people see before the words

## Complaining

project-hidden-lede =
    A person who looks after this website has hidden it.
    They did it because of a house rule.
    Only the people who take part can see it now.
    You cannot invite other people now.
project-hidden-next =
    Stewards look after the project.
    They can change the words.
    They can complain.
    Then another person looks at it again.
complain-open = I want to complain about this
complain-title = Do you think this is wrong?
complain-lede =
    You can complain one time.
    Then somebody else looks at it again.
    It is not the person who hid it.
complain-label = Why should people be able to read it?
complain-missing = Please write one sentence that says why
complain-sent = We have your complaint
complain-waiting =
    Somebody else will look at it.
    It is not the person who hid it.
    You will see the answer here.

## House rules

house-rules-lede =
    These rules are for everything people write here.
    Words that break a rule can be hidden.
    There is always a reason.
    The person who said the words can complain to somebody else.
clause-RESPECT = We speak with respect, also when we do not agree.
clause-NO_HARM =
    We do not threaten anybody (say that we will hurt them).
    We do not hurt anybody with our words.
    We do not help to hurt anybody.
clause-PRIVACY =
    We do not write things that show who another person is.
    We do not write how to find them.
clause-HONESTY =
    We say what we think is true.
    We do not pretend to be somebody else.
clause-ON_TOPIC =
    We write about the project.
    We do not sell anything.
clause-LAW = We say nothing that is against the law.
house-rules-report =
    There is a link beside everything people wrote.
    The link says “Report”.
    You can use it without signing in.
    Nobody sees that it was you.
house-rules-admins = For people who look after this website: what was reported to you
house-rules-anger =
    You may be angry here.
    You may say that something is bad.
    That breaks no rule.

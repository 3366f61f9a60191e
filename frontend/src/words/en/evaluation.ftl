## Rounds of looking back

rounds-title = Looking back together
rounds-lede = From time to time everyone is asked how it went. All results are shown at the same moment, to everybody.
rounds-none = Nobody has looked back yet. The stewards of the project open a round when it is time.
rounds-all = See all rounds
rounds-for-me = You are asked how it went
round-open-one = Open a round
round-open = Open
round-open-until = You can answer until { $date }.
round-closed = Closed
round-closed-on = It closed on { $date }.
round-blind = Nobody sees results before it closes, not even the stewards.
round-you-answered = You have answered. While the round is open you can change your answer, or take it back.
round-answer = Answer
round-change-answer = Change your answer
round-sign-in = Sign in to answer
round-by-slip = I have a slip with six words
round-enter-paper = Enter answers from paper
round-close = Close now
round-close-sure = Close this round now? Nobody can answer any more, all results are shown, and it cannot be undone.
round-close-yes = Yes, close it
round-close-no = No, leave it open
round-cancel = Take this round back
round-cancel-sure = Take this round back? Nobody has answered yet, and it goes for good.
round-cancel-yes = Yes, take it back
round-cancel-no = No, leave it
round-turnout-title = How many have answered
round-turnout = About { $count } people have answered so far.
round-to-results = See what came of it
round-asks = What it asks
round-asked = What it asked
round-who = Who is asked
round-who-was = Who was asked
round-asked-MEMBERS = Everyone who takes part in the project
round-asked-CONTRIBUTORS = Everyone with an account who has told the project something
round-asked-SLIP_HOLDERS = People without an account, on paper or with their slip

## What is asked, and what can be answered

round-aim-reached = Was this aim met?
round-statement-FELT_HEARD = I felt heard
round-statement-FELT_EQUAL = I felt equal to the others
round-statement-WOULD_DO_AGAIN = I would do it again
round-answered-aim = Met, partly, not met, or too early to say
round-answered-scale = From 1, not at all, to 5, very much
round-answered-words = In your own words
round-met = Met
round-partly-met = Partly
round-not-met = Not met
round-too-early = Too early to say
round-scale-lowest = 1, not at all
round-scale-highest = 5, very much

## Opening a round

round-new-title = Open a round
round-new-lede = Ask everyone how it went. People answer for themselves, and all results are shown at once when the round closes.
round-new-fixed = Once it is open its questions stay as they are, so that all answer the same. While nobody has answered you can still take it back.
round-name = What is this round called?
round-name-hint = A few words, for example: After the third workshop
round-title-missing = Give the round a name
round-aims = Which aims should people judge?
round-aims-hint = Take out what it is far too early to ask about.
round-aims-none = No aim is written down yet, so people are not asked about any.
round-always = Always asked
round-always-hint = These three are asked in every round, so that you can see what changes from one to the next. People answer from 1, not at all, to 5, very much.
round-questions = Questions of your own
round-questions-hint = Up to twenty; one or two are often enough. Nobody has to answer any of them.
round-question-number = Question { $number }
round-question-text = What do you want to ask?
round-question-kind = How do people answer it?
round-kind-SCALE = From 1, not at all, to 5, very much
round-kind-CHOICE = By choosing one of your answers
round-kind-WORDS = In their own words
round-kind-words-note = What people write is shown to everyone as they wrote it, once the round closes and at least five people have answered. Ask for nothing that could give somebody away.
round-question-missing = Write question { $number }, or take it out
round-question-up = Move question { $number } up
round-question-down = Move question { $number } down
round-question-moved = It is question { $number } now.
round-question-remove = Take out question { $number }
round-question-add = Add a question
round-question-add-another = Add another question
round-choices = What can people choose from?
round-choices-wrong = Name two to eight different answers for question { $number }
round-choice = Answer { $number }
round-choice-add = Add an answer
round-choice-remove = Take out answer { $number }
round-asked-missing = Tick at least one group to be asked
round-closes = Last day to answer
round-closes-hint = Two weeks are usual. You can close it earlier, but not later.
round-closes-wrong = Choose a day from today to a year from now
round-lang = Which language are the questions in?
round-send = Open the round

## Answering

answering-title = How was it for you?
answering-lede = Your answers are only counted. Nobody sees who chose what, not even the stewards.
answering-partly = You need not answer everything. Send what you have; until { $date } you can come back and change it.
answering-rather-not = I would rather not say
answering-words-warning = Few people may be answering. What you write here is shown to everyone when the round closes, and somebody may recognise you; after that it cannot be taken back. It is shown only if at least five people answer.
answering-standpoint = How do you know this service?
answering-standpoint-hint = So that people who use it and people who work in it can be seen side by side. A count is shown only when it stands for five people or more.
answering-standpoint-LIVED = I use this service
answering-standpoint-PROFESSIONAL = I work in it
answering-standpoint-BOTH = Both
answering-standpoint-NOT_SAID = I would rather not say
answering-consent = Yes, you may keep that I use this service
answering-consent-hint = That you use a service can say something about your health, so we keep it only with your yes. It is kept locked until the round closes; then only counts are left.
answering-consent-missing = Say yes to our keeping that you use this service, or choose another answer
answering-nothing = Answer at least one question before you send this
answering-send = Send my answers
answering-send-again = Send my changed answers
answering-thanks = Thank you. Your answers are with us.
answering-thanks-next = Until { $date } you can change them or take them back. Results are shown to everybody when the round closes.
answering-taken = Your answers are taken back
answering-taken-next = Nothing of them is left. If you like, you can answer anew until { $date }.
answering-back = To the round
answering-take-back = Take my answers back
answering-take-back-sure = Take all your answers back? They are not counted then.
answering-take-back-yes = Yes, take them back
answering-take-back-no = No, leave them
answering-sign-in = Sign in, so that everyone answers once and only you can change what you said. Your answers are kept locked and are not shown with your name.
answering-not-now = Not now

## Answers from paper

paper-title = Enter answers from paper
paper-lede = One sheet after the other. Each person gets a slip with six words, with which they can change their answers while the round is open.
paper-keys = Press the number of an answer to choose it and go on; 0 is no answer. Control and Enter together send the sheet.
paper-print = Print an empty sheet
paper-nothing = No answer
paper-consent = They said yes on the sheet to our keeping it
paper-consent-hint = Without their yes, choose the last answer above.
paper-consent-missing = Tick that they said yes, or choose “I would rather not say” for them
paper-send = Enter this sheet
paper-sheet-how = Put a cross in the box that fits. Leave out whatever you would rather not say. You can hand this in until { $date }.
paper-sheet-slip = Whoever takes this sheet enters it and gives you a slip with six words. With it you can change your answers, or take them back, until the round closes. Your answers are only counted; nobody sees who chose what.

## Rounds of looking back

rounds-lede =
    Sometimes we ask everyone how it went.
    Everybody sees the results on the same day.
rounds-none =
    Nobody has looked back yet.
    The stewards (they look after the project) start this when it is time.
rounds-for-me = We ask you how it went
round-open-until = You can answer until { $date }.
round-closed-on = It ended on { $date }.
round-blind =
    Nobody sees the results before the end.
    The people who look after the project do not see them either.
round-you-answered =
    You have answered.
    You can change your answer.
    You can also take it back.
    You can do this until the end.
round-by-slip = I have a slip (a note with 6 words)
round-enter-paper = Write down answers from paper
round-close = End it now
round-close-sure =
    Do you want to end this now?
    Then nobody can answer any more.
    Then everybody sees the results.
    You cannot change this back.
round-close-yes = Yes, end it
round-close-no = No, leave it open
round-cancel = Take all of this back
round-cancel-sure =
    Do you want to take this back?
    Nobody has answered yet.
    Then it is gone.
round-turnout = About { $count } people have answered until now.
round-to-results = See the results
round-asks = What we ask
round-asked = What we asked
round-who = Who we ask
round-who-was = Who we asked
round-asked-MEMBERS = Everyone in the project
round-asked-CONTRIBUTORS = Everyone with an account (a name for signing in) who told us something
round-asked-SLIP_HOLDERS = People without an account, on paper or with their slip

## What is asked, and what can be answered

round-aim-reached = Did we reach this aim?
round-statement-FELT_EQUAL = I felt equal to the others
round-statement-WOULD_DO_AGAIN = I would do it again
round-answered-aim = Yes, in part, no, or it is too early to say
round-answered-scale =
    1 is: not at all.
    5 is: very much.
round-answered-words = In your own words
round-met = Yes
round-partly-met = In part
round-not-met = No

## Opening a round

round-new-title = Ask everyone how it went
round-new-lede =
    You can ask everyone how it went.
    Each person answers alone.
    Everybody sees all results at the end.
round-new-fixed =
    You cannot change the questions later.
    So everyone answers the same questions.
    You can take it back until somebody has answered.
round-name = What do you call this?
round-name-hint = A few words, for example: After the third workshop
round-title-missing = Write a name for it
round-aims = About which aims do you want to ask?
round-aims-hint = Take away the tick where it is too early to ask.
round-aims-none =
    No aim is written down yet.
    So we do not ask about aims.
round-always-hint =
    We ask these 3 things every time.
    Then you see what changes.
    1 is: not at all.
    5 is: very much.
round-questions-hint =
    You can ask up to 20 questions.
    1 or 2 are often enough.
    Nobody has to answer.
round-question-text = What do you want to ask?
round-question-kind = How can people answer?
round-kind-SCALE = With a number from 1 (not at all) to 5 (very much)
round-kind-CHOICE = They choose one of your answers
round-kind-words-note =
    Everybody can read what people write.
    They can read it after the end.
    They can read it only if 5 people or more have answered.
    Do not ask for something that shows who a person is.
round-question-missing =
    Write question { $number }.
    Or take it out.
round-question-up = Move question { $number } up
round-question-down = Move question { $number } down
round-question-moved = It is question { $number } now.
round-choices = What can people choose?
round-choices-wrong =
    Write 2 to 8 answers for question { $number }.
    They must be different.
round-asked-missing = Choose who we ask
round-closes = What is the last day to answer?
round-closes-hint =
    2 weeks are good.
    You can end it earlier.
    You cannot end it later.
round-closes-wrong =
    Choose a day.
    It can be from today to one year from now.
round-lang = Which language are the questions in?
round-send = Start asking

## Answering

answering-title = How was it for you?
answering-lede =
    We only count your answers.
    Nobody sees who chose which answer.
answering-partly =
    You do not have to answer everything.
    Send what you have.
    You can change it until { $date }.
answering-rather-not = I do not want to say
answering-words-warning =
    Maybe only a few people answer.
    Everybody can read what you write here.
    They can read it after the end.
    Maybe somebody knows that it is from you.
    After the end you cannot take it back.
    We show it only if 5 people or more answer.
answering-standpoint = How do you know this service?
answering-standpoint-hint =
    Some people use the service and some people work in it.
    We want to see what each of them think.
    We show a number only when it stands for 5 people or more.
answering-standpoint-PROFESSIONAL = I work in this service
answering-standpoint-BOTH = I use it and I work in it
answering-standpoint-NOT_SAID = I do not want to say
answering-consent = Yes, you may keep that I use this service
answering-consent-hint =
    Using a service can say something about your health.
    So we keep it only if you say yes.
    Nobody can read it until the end.
    After that we have only numbers.
answering-consent-missing =
    Say yes if we may keep that you use this service.
    Or choose another answer.
answering-nothing = Answer at least 1 question
answering-send-again = Send my new answers
answering-thanks =
    Thank you.
    We have your answers.
answering-thanks-next =
    You can change them until { $date }.
    You can also take them back.
    Everybody sees the results at the end.
answering-taken = You took your answers back
answering-taken-next =
    They are gone.
    You can answer again until { $date }.
answering-back = Go back
answering-take-back-sure =
    Do you want to take all your answers back?
    Then we do not count them.
answering-sign-in =
    Please sign in.
    Then each person answers once.
    Then only you can change your answers.
    Nobody sees your name beside your answers.

## Answers from paper

paper-title = Write down answers from paper
paper-lede =
    Write down one sheet after the other.
    Each person gets a slip (a note with 6 words).
    With the slip they can change their answers.
paper-keys =
    Press the number of an answer.
    Then you go to the next question.
    Press 0 if there is no answer.
    Press Control and Enter together to send a sheet.
paper-consent = They said yes on the sheet
paper-consent-hint =
    Did they say no, or nothing?
    Then choose the last answer above.
paper-consent-missing =
    Did they say yes on the sheet?
    Then put a tick here.
    If they did not: choose “I do not want to say”.
paper-send = Write this sheet down
paper-sheet-how =
    Put a cross in the box that fits.
    You do not have to answer everything.
    Please give this back before { $date } ends.
paper-sheet-slip =
    Somebody writes down your answers.
    That person gives you a slip (a note with 6 words).
    With the slip you can change your answers.
    You can also take them back.
    We only count your answers.
    Nobody sees who chose which answer.

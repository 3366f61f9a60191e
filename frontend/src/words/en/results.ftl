## What people said in a round

results-title = What people said: { $title }
results-who = Who was asked, and who answered
results-asked = Asked were { $who }.
results-asked-MEMBERS = people who take part in the project
results-asked-CONTRIBUTORS = people who told it something
results-asked-SLIP_HOLDERS = people with a slip and no account
results-when = The round opened on { $opened } and was counted on { $closed }. Who answered what is known to nobody, and was never kept.
results-answered = How many answered
results-said = What they said
results-bars = The three groups stand side by side, and none counts for more. A bar is as long as the share of that group which gave the answer. Counts are in steps of five.
results-aim-asked = Was this aim met?
results-aim-MET = Met
results-aim-PARTLY = Partly
results-aim-NOT_MET = Not met
results-aim-TOO_EARLY = Too early to say
results-scale-LEAST = 1, not at all
results-scale-MOST = { $most }, very much
results-statement-FELT_HEARD = “I felt heard”
results-statement-FELT_EQUAL = “I felt equal to the others”
results-statement-WOULD_DO_AGAIN = “I would do it again”
results-almost-all = almost all
results-agree = Both mostly say { $lived }.
results-differ = People who use it mostly say { $lived }; people who work in it mostly say { $professional }.
results-lived-spread = People who use it are spread over several answers; people who work in it mostly say { $professional }.
results-professional-spread = People who use it mostly say { $lived }; people who work in it are spread over several answers.
results-both-spread = Both are spread over several answers.
results-few = Too few on one side answered this to say where the two differ.
results-answer = Answer
results-two-sides = People who use it, and people who work in it
results-whose-words = Whose words?
results-words-shown = { $shown ->
    [0] Nobody wrote anything here.
    [one] One answer in words.
   *[other] { $shown } answers in words.
  }
results-words-too-few = What people wrote is shown once at least five have answered. So nobody can be picked out.

## What came of it

conclusion-title = What came of it
conclusion-on = Written on { $date } by those who look after the project.
conclusion-none = Those who look after the project have not written it down yet.
conclusion-findings = What we found
conclusion-got-wrong = What we got wrong
conclusion-learnings = What we learned, for others to use
conclusion-write = Write what came of it
conclusion-change = Change what came of it
conclude-lede = Everyone who answered would like to know. Say what you found, what you got wrong, and what others can learn from it. You can change it later.
conclude-label-findings = What did you find?
conclude-hint-findings = One thing in each box. Say it also where people see it differently.
conclude-one-findings = Finding { $number }
conclude-add-findings = Add a finding
conclude-remove-findings = Take out finding { $number }
conclude-label-got-wrong = What did you get wrong?
conclude-hint-got-wrong = There is always something: somebody you did not ask, something that came too late. Nobody holds it against you, and people trust those who say it.
conclude-got-wrong-missing = Say what you got wrong, however small
conclude-label-learnings = What did you learn that others can use?
conclude-hint-learnings = One thing in each box, as you would tell it to a neighbour. Projects about the same things are shown it.
conclude-one-learnings = Learning { $number }
conclude-add-learnings = Add something you learned
conclude-remove-learnings = Take out learning { $number }
conclude-learnings-missing = Name at least one thing that you learned
conclude-send = Show it to everyone
conclude-back = Back to what people said

## To take along

take-along = Take it along
take-along-lede = All of it is open. What is hidden here is hidden there as well.
take-along-print = Print for a committee
take-along-csv = As a table (CSV)
take-along-json = As data (JSON)
projects-along = For funders
projects-along-lede = Every public project: how many take part, how many things they told us, and how often they looked back. The data come in pages of a hundred.
projects-along-csv = All projects as a table (CSV)
projects-along-json = All projects as data (JSON)

## What one project learned, for others

learned-elsewhere = Learned elsewhere
learned-lede = What other projects about the same things have learned, and what this one says to it.
learned-more = See all that was learned elsewhere
learned-none = No other project about the same things has written down what it learned yet.
learned-on = Learned on { $date }
reply-none = You have not answered this yet.
reply-applied = This project has applied it.
reply-not-for-us = Not for this project, because:
reply-apply = We applied this
reply-decline = Not for us, because …
reply-why-label = Why is it not for you?
reply-why-hint = A sentence is enough. Everyone can read it; it helps whoever learned it.
reply-why-missing = Say why in a sentence
reply-save = Save our answer
reply-cancel = Not now
learnings-title = What projects learned
learnings-lede = At the end of each round, projects write down what others can use.
learnings-all = See what projects learned
learnings-shown = { $shown ->
    [0] Nothing has been written down about this yet.
    [one] One thing learned.
   *[other] { $shown } things learned.
  }

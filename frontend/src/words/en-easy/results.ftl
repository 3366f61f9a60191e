## What people said in a round

results-title = What people said: { $title }
results-who = Who we asked and who answered
results-asked = We asked { $who }.
results-asked-MEMBERS = people in the project
results-asked-CONTRIBUTORS = people who told the project something
results-asked-SLIP_HOLDERS = people with a slip and no account
results-when =
    It started on { $opened }.
    We counted the answers on { $closed }.
    Nobody knows who gave which answer.
results-bars =
    You see 3 groups side by side.
    All 3 count the same.
    A long bar means: a big part of the group said this.
    We count in steps of 5.
results-aim-asked = Did we reach this aim?
results-aim-MET = Yes
results-aim-PARTLY = In part
results-aim-NOT_MET = No
results-aim-TOO_EARLY = Too early to say
results-scale-MOST = { $most }, very much
results-statement-FELT_EQUAL = “I felt equal to the others”
results-statement-WOULD_DO_AGAIN = “I would do it again”
results-agree = Most people in both groups say { $lived }.
results-differ =
    Most people who use the service say { $lived }.
    Most people who work in the service say { $professional }.
results-lived-spread =
    People who use the service give many different answers.
    Most people who work in the service say { $professional }.
results-professional-spread =
    Most people who use the service say { $lived }.
    People who work in the service give many different answers.
results-both-spread = People in both groups give many different answers.
results-few =
    Too few people in one group answered this.
    So we cannot compare the groups.
results-two-sides = People who use the service, and people who work in it
results-words-shown = { $shown ->
    [0] Nobody wrote anything here.
    [one] One person wrote something.
   *[other] { $shown } people wrote something.
  }
results-words-too-few =
    We show what people wrote when 5 people or more have answered.
    So nobody can find out who wrote it.

## What came of it

conclusion-on =
    People who look after the project wrote this.
    They wrote it on { $date }.
conclusion-none =
    People who look after the project will write this.
    They have not done it yet.
conclusion-learnings =
    What we learned.
    Others can use it.
conclusion-write = Write what came of it
conclusion-change = Change what came of it
conclude-lede =
    People who answered want to know what you make of it.
    Say what you found.
    Say what you got wrong.
    Say what others can learn.
    You can change it later.
conclude-hint-findings =
    Write one thing in each box.
    Do people see it in different ways?
    Then say so.
conclude-label-got-wrong = What did you get wrong?
conclude-hint-got-wrong =
    There is always something.
    Perhaps you forgot to ask somebody.
    Perhaps something came too late.
    Nobody will be angry with you.
    People trust you when you say it.
conclude-got-wrong-missing =
    Say what you got wrong.
    It can be small.
conclude-label-learnings = What did you learn that others can use?
conclude-hint-learnings =
    Write one thing in each box.
    Say it as you would say it to a neighbour.
    We show it to other projects about the same things.
conclude-one-learnings = Thing you learned { $number }
conclude-add-learnings = Add a thing you learned
conclude-remove-learnings = Take out thing you learned { $number }
conclude-learnings-missing = Write 1 thing that you learned
conclude-back = Back to what people said

## To take along

take-along-lede =
    You can use all of this.
    What we hide here is also hidden there.
projects-along = For people who give money
projects-along-lede =
    You can get a list of all open projects.
    It says how many people take part.
    It says how much they told us.
    It says how often they looked back.
    The data come in parts of 100 projects.
projects-along-csv = All projects as a table (CSV)
projects-along-json = All projects as data (JSON)

## What one project learned, for others

learned-lede =
    Other projects about the same things learned this.
    You also see what this project says about it.
learned-more = See all that others learned
learned-none =
    No other project about the same things has learned something yet.
    Or they have not written it down.
reply-none = You have not answered this yet.
reply-applied = This project uses it.
reply-not-for-us = This project does not use it, because:
reply-apply = We use this
reply-decline = Not for us, because …
reply-why-label = Why is it not for you?
reply-why-hint =
    You can keep it short.
    Everyone can read it.
    It helps people in the other project.
reply-why-missing = Say why in a sentence
learnings-lede =
    When a round ends, projects write down what they learned.
    Others can use it.
learnings-all = See what projects learned
learnings-shown = { $shown ->
    [0] There is nothing about this yet.
    [one] You see one thing.
   *[other] You see { $shown } things.
  }

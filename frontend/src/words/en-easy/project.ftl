## My part in a project

joined-on = You are in this project since { $date }
expertise-label = How do you know this service?
expertise-hint =
    We only count the answers.
    We show a number only when it stands for 5 people or more.
    Nobody sees who gave which answer.
    People see your answer only if you choose to show it.
expertise-LIVED = I use this service
expertise-PROFESSIONAL = I work in this service
expertise-BOTH = I use it and I work in it
expertise-NOT_SAID = I do not want to say
expertise-consent = Yes, you may keep that I use this service
expertise-consent-hint =
    Using a service can say something about your health.
    So we keep it only if you say yes.
    You can take back your yes at any time.
    You can do that here.
expertise-consent-missing =
    Say yes if we may keep that you use this service.
    Or choose another answer.
expertise-show = Show my answer beside my name
expertise-show-hint =
    Only the stewards and facilitators of this project see it.
    A steward looks after the project.
    A facilitator helps people to be heard.
leave-title = Do you want to stop?
leave-lede =
    You can stop at any time.
    You do not have to say why.
    What you told us stays here.
    You can take it back if you want.
leave = Leave this project
you-left =
    You have left this project.
    Thank you for being with us.
    You can come back when you like.
my-duties = What you do for this project
duty-STEWARD = Steward (looks after the project)
duty-FACILITATOR = Facilitator (helps people to be heard)
duty-mine-STEWARD =
    You are a steward.
    You look after this project.
duty-mine-FACILITATOR =
    You are a facilitator.
    You help people to be heard.
duty-about-STEWARD =
    Stewards look after the project.
    They write its words.
    They say which step comes next.
    They ask people to help.
duty-about-FACILITATOR =
    Facilitators help people to be heard.
    They do this at meetings and on paper.
duty-offered-STEWARD =
    Will you be a steward?
    A steward looks after the project.
duty-offered-FACILITATOR =
    Will you be a facilitator?
    A facilitator helps people to be heard.
duty-looked-for =
    This project needs a steward.
    A steward looks after the project.
duty-decline = No, thank you
duty-return-STEWARD = Stop being a steward
duty-return-FACILITATOR = Stop being a facilitator
people-title = Who is in this project
people-lede =
    Only stewards and facilitators can see this list.
    Some people chose to show you how they know the service.
    For other people the list does not say it.
shown-BOTH = uses it and works in it
duty-asked-STEWARD = was asked to look after the project (steward)
duty-asked-FACILITATOR = was asked to help people to be heard (facilitator)
duty-offer-STEWARD = Ask this person to be a steward
duty-offer-FACILITATOR = Ask this person to be a facilitator
duty-unoffer-STEWARD = Do not ask to be a steward any more
duty-unoffer-FACILITATOR = Do not ask to be a facilitator any more

## Starting and changing a project

start-lede =
    Everybody can start an idea.
    You only need to write a few words.
    You can change them later.
start-promise-steward =
    You are in the project from the start.
    You look after it.
    You can ask other people to help you.
start-promise-change =
    You can change everything later.
    People can still read the goals you wrote before.
start-send = Show my idea to everybody
edit-lede =
    Everyone who can see the project sees your change at once.
    If you change a goal, people can still read the old words.
title-label = What is the name of your idea?
title-hint =
    Use only a few words.
    For example: Calmer waiting rooms
title-missing = Please give it a name
summary-label = What is your idea about?
summary-hint =
    Write two or three short sentences.
    People see them first.
summary-missing = Please write what it is about
why-now-hint =
    Why did you think of it?
    Why should it happen soon?
lang-label = Which language did you write in?
languages-label = Which languages can people use to take part?
languages-hint = Only tick a language if somebody can really speak it with people.
languages-missing = Please tick one language or more
languages-too-many = Please tick no more than 10 languages
aims-label = What do you want to make better?
aims-hint =
    You can write up to three goals.
    You can also do this later, with other people.
aim-change-hint = For example: nobody leaves because it is too loud.
aim-change-missing =
    Please write what should get better in goal { $number }.
    Or leave it empty.
aim-add = Add a goal
aim-add-another = Add one more goal
aim-remove = Take away goal { $number }
organisations-label = Which groups take part?
organisations-hint = Only name groups that said yes.
partner-part = What does { $name } do in this project?
days-label = How many days can people change their words?
days-hint =
    You can write a number from 0 to 365.
    People can always take their words back.
days-wrong = Please write a number from 0 to 365

## Private projects

private-lede =
    Only people in this project can see it.
    People with an invitation can see it too.
    This is why: { $reason }
private-label = Who can see this project?
private-yes = Only people in the project
private-hint =
    Most projects are open to everybody.
    A private project is in no list.
    Nobody can find it with a search.
    People come to it with an invitation.
private-because-label = Why is it private?
private-because-hint =
    Everybody in the project reads this.
    For example: we talk about people who are not in the room.
private-because-missing = Please write one sentence that says why it is private
private-stays =
    Has somebody else come to the project?
    Or has somebody said something here?
    Then it stays private.
    People spoke here because it was private.
private-sure = Yes, hide it from everybody outside the project
private-sure-lede =
    Until now everybody could read this project.
    They could read what people said in it.
    Maybe some people kept a copy.
    We tell groups that work with us to delete theirs.
private-sure-missing =
    Tick that you want to hide it.
    Or choose “Everybody”.
start-send-private = Start it for people I invite

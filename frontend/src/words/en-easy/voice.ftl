## Who is missing

voice-lede =
    This project changes things for these people.
    We asked them, or we say why not yet.
    The people who are missing come first.
voice-none = Nobody is written down yet.
voice-section-declined = They said no
voice-people-unknown = We do not know how many people.
voice-because = We did not ask yet.
voice-no-reason = We do not know why.
voice-asked-on =
    We asked them on { $date }.
    They were asked by: { $who }
    We did it like this:
voice-said-none = They did not answer yet.
voice-said-NO_THANKS = They said no, thank you.
voice-said-NEVER_ASK = They said: never ask us.

## Writing it down

voice-add = Write down who the project changes things for
voice-added =
    It is on the list.
    You can write one more.
voice-kind-label = Who is it?
voice-kind-population = A group from a list
voice-kind-service = People who use a service
voice-words-hint =
    Write the name of a group.
    Do not write the name of a person.
voice-affected-label = How many people are there?
voice-affected-hint =
    You do not need to know it exactly.
    We show it in steps of 5.
    When it is fewer than 5, we show 0.
voice-affected-wrong =
    Write a number.
    You can also leave this out.
voice-asked-label = Did you ask them?
voice-because-hint =
    Say why you wait.
    The project can go on when you asked everyone, or said why not.
voice-how-label = How did you ask them?
voice-how-hint = For example: we wrote a letter
voice-how-missing = Say how you asked them
voice-by-hint =
    Write the name of a group.
    Do not write the name of a person.
voice-by-missing = Say who asked them
voice-send = Put it on the list
voice-take-out-sure = Then nobody can see it any more.
voice-edit-title = Change this group
voice-population-RACIAL_INEQUITY = People who are treated badly because of their skin or their family
voice-population-GYPSY_ROMA_TRAVELLER = Gypsy, Roma and Traveller people
voice-population-MOBILITY = People who cannot walk well
voice-population-SIGHT_LOSS = People who cannot see well
voice-population-HEARING_LOSS = People who cannot hear well
voice-population-MENTAL_HEALTH = People whose mind is not well
voice-population-LEARNING_DISABILITY = People with a learning disability
voice-population-NEURODIVERGENT = People whose brain works in another way
voice-population-LONG_ILLNESS = People who are ill for a long time
voice-population-FAITH = People with a religion
voice-population-MIGRANTS = People who came from another country
voice-population-ASYLUM_SEEKERS = People who ask to be safe here
voice-population-REFUGEES = People who had to leave their country
voice-population-DISADVANTAGED = People with little money or little school

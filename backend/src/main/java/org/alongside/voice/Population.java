package org.alongside.voice;

/// Groups of people, as funders of the United Kingdom code them in the DEI Data Standard of the DEI Data Group, so that
/// what is missing here can be read beside what is funded elsewhere.
///
/// The codes are those of the codelist `taxonomyCodes.csv` of the DEI extension to the 360Giving Data Standard
/// (https://standard.threesixtygiving.org/en/latest/extensions/dei/reference/), a part of them; the words are our own.
public enum Population {
    RACIAL_INEQUITY("DEI010000", "Communities that meet racism"),
    GYPSY_ROMA_TRAVELLER("DEI019930", "Gypsy, Roma and Traveller communities"),
    DISABLED_PEOPLE("DEI020000", "Disabled people"),
    MOBILITY("DEI020110", "People who find it hard to get around"),
    SIGHT_LOSS("DEI020120", "Blind and partially sighted people"),
    HEARING_LOSS("DEI020130", "Deaf people and people who hear little"),
    MENTAL_HEALTH("DEI020200", "People who live with mental ill health"),
    LEARNING_DISABILITY("DEI020310", "People with a learning disability"),
    NEURODIVERGENT("DEI020330", "Neurodivergent people"),
    LONG_ILLNESS("DEI020400", "People with a long illness"),
    FAITH("DEI030000", "Faith communities"),
    LGBT("DEI040000", "LGBT+ people"),
    MIGRANTS("DEI050000", "Migrants"),
    ASYLUM_SEEKERS("DEI050100", "People who seek asylum"),
    REFUGEES("DEI050200", "Refugees"),
    OLDER_PEOPLE("DEI060000", "Older people"),
    YOUNG_PEOPLE("DEI070000", "Children and young people"),
    YOUNG_ADULTS("DEI070100", "Young adults"),
    DISADVANTAGED("DEI080000", "People with little money or schooling"),
    WOMEN_AND_GIRLS("DEI090000", "Women and girls"),
    WELSH_SPEAKERS("DEI700000", "People who speak Welsh");

    private final String code;
    private final String words;

    Population(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }
}

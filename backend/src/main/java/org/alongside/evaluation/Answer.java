package org.alongside.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.alongside.shared.privacy.Personal;

/// What somebody answered in a round that is open, as the database has it: without its key nobody can tell whose it is,
/// nor read it.
@Entity
class Answer {

    @Id
    private UUID id;

    private UUID evaluationId;

    @Personal(
            purpose = "to let each person answer once, and change it",
            seenBy = "nobody",
            keptFor = "until the round closes, or taken back")
    private String who;

    @Personal(
            purpose = "to count how people judge what was done together",
            seenBy = "the person; others as counts of five and more, once the round is closed",
            keptFor = "until the round closes, or taken back")
    private String sealed;

    protected Answer() {} // for Hibernate

    void say(String words) {
        sealed = words;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    String who() {
        return who;
    }

    String sealed() {
        return sealed;
    }
}

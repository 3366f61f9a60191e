package org.alongside.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// Words that somebody answered with, after the round has closed. Nothing says any more whose they were.
@Entity
@Table(name = "evaluation_comment")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Comment {

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID questionId;
    private LocalDate shownOn;

    @Personal(
            purpose = "to hear in their own words how people judge what was done together",
            seenBy = "everyone; nobody knows whose it was",
            keptFor = "as long as the round")
    private String text;

    private @Nullable Boolean lived;
    private @Nullable Boolean professional;
    private boolean hidden;

    protected Comment() {} // for Hibernate

    Comment(UUID round, RoundCount.Said said, LocalDate day) {
        this.id = Ids.secret();
        this.evaluationId = round;
        this.questionId = said.question();
        this.shownOn = day;
        this.text = said.words();
        this.lived = said.lived();
        this.professional = said.professional();
    }

    void hide() {
        hidden = true;
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    LocalDate shownOn() {
        return shownOn;
    }

    CommentView view() {
        return new CommentView(id, questionId, text, lived, professional);
    }
}

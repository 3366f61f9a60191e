package org.alongside.project.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// What a member declared.
@Entity
class Interest {

    @Id
    private UUID id;

    private UUID projectId;

    @Personal(
            purpose = "to know whose interest it is",
            seenBy = "those who take part in the project",
            keptFor = "until taken back, until they leave the project, or until erased")
    private UUID participantId;

    @Personal(
            purpose = "to be honest about who has what to gain or to lose",
            seenBy = "those who take part in the project",
            keptFor = "until taken back, until they leave the project, or until erased")
    private @Nullable String words;

    @Personal(
            purpose = "to show how old the words are",
            seenBy = "those who take part in the project",
            keptFor = "until taken back, until they leave the project, or until erased")
    private LocalDate saidOn;

    protected Interest() {} // for Hibernate

    /// Said again in the same words, it stays as old as it is.
    void become(Declaration said, LocalDate today) {
        if (!Objects.equals(words, said.words())) {
            words = said.words();
            saidOn = today;
        }
    }

    UUID projectId() {
        return projectId;
    }

    UUID participantId() {
        return participantId;
    }

    @Nullable
    String words() {
        return words;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    MyInterest mine() {
        return new MyInterest(saidOn, words);
    }

    MemberInterest of(String displayName) {
        return new MemberInterest(displayName, saidOn, words);
    }

    Cursor cursor() {
        return Cursor.of(saidOn, id);
    }
}

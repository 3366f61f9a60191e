package org.alongside.evaluation.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a project made of another's learning.
@Entity
class LearningReply {

    @Id
    private UUID id;

    private UUID projectId;
    private UUID learningId;
    private boolean applied;
    private @Nullable String why;
    private LocalDate repliedOn;

    protected LearningReply() {} // for Hibernate

    void say(NewReply reply, LocalDate today) {
        applied = reply.applied();
        why = reply.why();
        repliedOn = today;
    }

    UUID projectId() {
        return projectId;
    }

    UUID learningId() {
        return learningId;
    }

    ReplyView view() {
        return new ReplyView(applied, why, repliedOn);
    }
}

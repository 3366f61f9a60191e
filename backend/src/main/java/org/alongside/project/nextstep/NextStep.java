package org.alongside.project.nextstep;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One action. When it is done it stays, with the day.
@Entity
class NextStep {

    @Id
    private UUID id;

    private UUID projectId;
    private String what;
    private String who;
    private LocalDate dueOn;
    private @Nullable String needs;
    private LocalDate writtenOn;
    private @Nullable LocalDate doneOn;

    @Version
    private int version;

    protected NextStep() {} // for Hibernate

    NextStep(UUID id, UUID projectId, NextStepDraft draft, LocalDate today) {
        this.id = id;
        this.projectId = projectId;
        this.writtenOn = today;
        become(draft, today);
    }

    final void become(NextStepDraft draft, LocalDate today) {
        what = draft.what();
        who = draft.who();
        dueOn = draft.day(today);
        needs = draft.needs();
    }

    /// Done twice is done on the first day.
    void finish(LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
        }
    }

    void reopen() {
        doneOn = null;
    }

    NextStepDraft draft() {
        return new NextStepDraft(what, who, dueOn, needs);
    }

    NextStepView view() {
        return new NextStepView(id, projectId, what, who, dueOn, needs, writtenOn, doneOn, version);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    int version() {
        return version;
    }
}

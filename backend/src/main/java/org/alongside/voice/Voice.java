package org.alongside.voice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.lens.Lenses;
import org.jspecify.annotations.Nullable;

/// A group that a project affects, and whether it has been heard.
@Entity
class Voice {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private @Nullable Population population;

    private @Nullable String place;
    private @Nullable String service;
    private @Nullable String other;
    private @Nullable Integer affected;
    private @Nullable String notAskedBecause;

    @Embedded
    private @Nullable Asking asked;

    @Enumerated(EnumType.STRING)
    private @Nullable VoiceAnswer answer;

    private boolean came;
    private LocalDate writtenOn;

    @Version
    private int version;

    protected Voice() {} // for Hibernate

    Voice(UUID id, UUID projectId, VoiceDraft draft, LocalDate today) {
        this.id = id;
        this.projectId = projectId;
        this.writtenOn = today;
        become(draft, today);
    }

    final void become(VoiceDraft draft, LocalDate today) {
        population = draft.population();
        place = draft.place();
        service = draft.service();
        other = draft.other();
        affected = draft.affected() == null ? null : shown(draft.affected());
        notAskedBecause = draft.notAskedBecause();
        asked = draft.asked() == null ? null : draft.asked().dated(today);
        answer = draft.answer();
        came = draft.came();
    }

    /// A small number tells on people. It is not even kept.
    private static int shown(int people) {
        var enough = Lenses.enough(people);
        return enough == null ? 0 : enough;
    }

    VoiceDraft draft() {
        return new VoiceDraft(population, place, service, other, affected, notAskedBecause, asked, answer, came);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    int version() {
        return version;
    }
}

package org.alongside.project.sharing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.ParticipantService;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// With whom a person shares their access needs, who looked at them, and where they looked at others'.
@ApplicationScoped
@Priority(25)
class SharingData implements PersonalData {

    private final ShareRepository shares;
    private final LookRepository looks;
    private final ParticipantService participants;
    private final ZoneId zone;

    SharingData(
            ShareRepository shares,
            LookRepository looks,
            ParticipantService participants,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.shares = shares;
        this.looks = looks;
        this.participants = participants;
        this.zone = zone;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        return Stream.of(
                        shares.allOf(participant).stream().map(SharingData::share),
                        looksAt(participant),
                        looks.allBy(participant).stream().map(this::ownLook).distinct())
                .flatMap(things -> things)
                .toList();
    }

    private static HeldThing share(Share share) {
        return new HeldThing(
                "accessShare",
                null,
                share.projectId(),
                share.sharedOn(),
                List.of(Held.of(Share.class, "sharedOn", share.sharedOn())));
    }

    private Stream<HeldThing> looksAt(UUID participant) {
        var all = looks.allAt(participant);
        var names = participants.names(all.stream()
                .map(Look::lookedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream().map(look -> look(look, look.by(names)));
    }

    private HeldThing look(Look look, @Nullable String name) {
        return new HeldThing(
                "accessLook",
                null,
                look.projectId(),
                day(look),
                List.of(Held.of(Look.class, "lookedBy", name), Held.of(Look.class, "duty", look.duty())));
    }

    /// A day on which they looked at a project's list is one thing, however many people were on it.
    private HeldThing ownLook(Look look) {
        return new HeldThing(
                "ownLook", null, look.projectId(), day(look), List.of(Held.of(Look.class, "lookedAt", day(look))));
    }

    private LocalDate day(Look look) {
        return LocalDate.ofInstant(look.lookedAt(), zone);
    }

    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        shares.erase(participant);
        looks.erase(participant);
    }
}

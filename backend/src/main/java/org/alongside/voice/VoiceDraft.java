package org.alongside.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// What people write about a group that is affected. Who it is stands in exactly one of `population`, `place` (a code
/// of the list of places), `service` (those who use it) and `other`. `affected` is kept to the nearest five, and as 0
/// when it is fewer than five.
public record VoiceDraft(
        @Nullable Population population,
        @Nullable @Size(max = 60) String place,
        @Nullable @Size(min = 1, max = 120) String service,
        @Nullable @Size(min = 1, max = 120) String other,
        @Nullable @Min(0) @Max(10_000_000) Integer affected,
        @Nullable @Size(min = 1, max = 300) String notAskedBecause,
        @Nullable @Valid Asking asked,
        @Nullable VoiceAnswer answer,
        boolean came) {

    /// The first thing that does not fit together, or into the calendar.
    Optional<Violation> fault(LocalDate today) {
        var named = Stream.of(population, place, service, other).filter(Objects::nonNull);
        if (named.count() != 1) {
            return Optional.of(
                    Violation.at("/population", "Say who it is in one of these: population, place, service, other."));
        }
        if (asked == null && answer != null) {
            return Optional.of(Violation.at("/answer", "Say first how they were asked."));
        }
        if (asked == null && came) {
            return Optional.of(Violation.at("/came", "Say first how they were asked."));
        }
        if (asked != null && notAskedBecause != null) {
            return Optional.of(Violation.at("/notAskedBecause", "They were asked. Leave this out."));
        }
        if (asked != null && asked.isOnAWrongDay(today)) {
            return Optional.of(
                    Violation.at("/asked/on", "Choose today or a day before it, in this century or the last."));
        }
        return Optional.empty();
    }

    VoiceStanding standing() {
        if (asked == null) {
            return VoiceStanding.NOT_YET_ASKED;
        }
        if (came) {
            return VoiceStanding.HEARD;
        }
        return switch (answer) {
            case null -> VoiceStanding.NO_ANSWER_YET;
            case YES -> VoiceStanding.HEARD;
            case NOT_NOW -> VoiceStanding.NOT_NOW;
            case NO_THANKS, NEVER_ASK -> VoiceStanding.DECLINED;
        };
    }

    /// Nobody has asked them, and nobody has said why.
    boolean leftUnasked() {
        return asked == null && notAskedBecause == null;
    }
}

package org.alongside.bench.peer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

record Page<T>(List<T> items, String next) {
    static <T> Page<T> of(List<T> rows, Function<T, String> cursor) {
        return rows.size() <= 24 ? new Page<>(rows, null) : new Page<>(rows.subList(0, 24), cursor.apply(rows.get(23)));
    }

    static String cursor(Object at, UUID id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}

record Item(
        UUID id,
        String title,
        String summary,
        String lang,
        String theme,
        String stage,
        String place,
        String placeName,
        Instant startedAt,
        int people,
        int contributions) {

    static final Map<String, String> PLACES = Map.of("here", "Here", "there", "There");

    Item(
            UUID id,
            String title,
            String summary,
            String lang,
            String theme,
            String stage,
            String place,
            Instant startedAt,
            Number people,
            Number contributions) {
        this(
                id,
                title,
                summary,
                lang,
                theme,
                stage,
                place,
                PLACES.get(place),
                startedAt,
                people.intValue(),
                contributions.intValue());
    }
}

record AimView(UUID id, int version, String change, String forWhom, String howWeWillKnow, LocalDate writtenOn) {}

record PartView(UUID organisationId, String name, String part) {}

record ProjectView(
        UUID id,
        String title,
        String summary,
        String whyNow,
        String lang,
        String theme,
        String place,
        String placeName,
        List<String> languages,
        List<AimView> aims,
        List<PartView> organisations,
        int daysToEdit,
        String privateBecause,
        String hiddenFor,
        String hiddenReason,
        String stage,
        Instant startedAt,
        int version) {

    static ProjectView of(Project p) {
        return new ProjectView(
                p.id,
                p.title,
                p.summary,
                p.whyNow,
                p.lang,
                p.theme,
                p.place,
                Item.PLACES.get(p.place),
                List.copyOf(p.languages),
                p.aims.stream()
                        .filter(aim -> !aim.retired)
                        .map(aim -> of(aim, aim.wordings.getLast()))
                        .toList(),
                p.organisations.stream()
                        .sorted(Comparator.comparing(one -> one.part))
                        .map(one -> new PartView(one.organisation.id, one.organisation.name, one.part))
                        .toList(),
                p.daysToEdit,
                p.privateBecause,
                p.hiddenFor,
                p.hiddenReason,
                p.stage,
                p.startedAt,
                p.version);
    }

    private static AimView of(Aim aim, Wording words) {
        return new AimView(aim.id, aim.version, words.change, words.forWhom, words.howWeWillKnow, words.writtenOn);
    }
}

record ContributionView(
        UUID id,
        UUID projectId,
        String kind,
        String text,
        String lang,
        String channel,
        String credit,
        boolean formerParticipant,
        LocalDate saidOn,
        LocalDate enteredOn,
        String contentNote,
        int version) {}

record NewContribution(
        @NotNull UUID projectId,
        @NotNull String kind,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull String lang,
        @NotNull String creditBy) {

    Contribution by(Participant author) {
        var contribution = new Contribution();
        contribution.projectId = projectId;
        contribution.participantId = author.id;
        contribution.kind = kind;
        contribution.text = text;
        contribution.lang = lang;
        contribution.creditBy = creditBy;
        contribution.credit = author.displayName;
        contribution.saidOn = LocalDate.now();
        contribution.enteredOn = LocalDate.now();
        contribution.words = " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        return contribution;
    }
}

record Given(
        @NotNull UUID questionId,
        @Min(1) @Max(5) Integer option,
        @Size(max = 2_000) String words) {}

record NewAnswer(@NotNull @Size(max = 200) List<@NotNull @Valid Given> given) {}

package org.alongside.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.installation.Clause;
import org.jspecify.annotations.Nullable;

/// What a page about a project needs of its row, read as it is from the database. The languages stand in one text,
/// which is split here: a tag of a language has no space.
public record ProjectText(
        UUID id,
        String title,
        String summary,
        @Nullable String whyNow,
        String lang,
        Theme theme,
        String place,
        int daysToEdit,
        @Nullable String privateBecause,
        @Nullable Clause hiddenFor,
        @Nullable String hiddenReason,
        Stage stage,
        @Nullable HaltKind halt,
        @Nullable String haltedBecause,
        @Nullable LocalDate haltedOn,
        Instant startedAt,
        int version,
        @Nullable String languages) {

    boolean isPublic() {
        return privateBecause == null && hiddenFor == null;
    }

    ProjectView view(String placeName, List<AimView> aims, List<OrganisationPart> organisations) {
        return new ProjectView(
                id,
                title,
                summary,
                whyNow,
                lang,
                theme,
                place,
                placeName,
                languages == null ? List.of() : List.of(languages.split(" ", -1)),
                aims,
                organisations.stream().sorted(OrganisationPart.ORDER).toList(),
                daysToEdit,
                privateBecause,
                hiddenFor,
                hiddenReason,
                stage,
                Halt.of(halt, haltedBecause, haltedOn),
                startedAt,
                version);
    }
}

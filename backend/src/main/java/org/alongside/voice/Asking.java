package org.alongside.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/// How a group was asked, which body or duty asked it (never a person's name), and on which day: today, when it is not
/// said.
@Embeddable
public record Asking(
        @Column(name = "asked_how") @NotBlank @Size(max = 200)
        String how,

        @Column(name = "asked_by") @NotBlank @Size(max = 120)
        String by,

        @Column(name = "asked_on") @Nullable LocalDate on) {

    private static final LocalDate EARLIEST = Year.of(1900).atDay(1);

    Asking dated(LocalDate today) {
        return on == null ? new Asking(how, by, today) : this;
    }

    boolean isOnAWrongDay(LocalDate today) {
        return on != null && (on.isAfter(today) || on.isBefore(EARLIEST));
    }
}

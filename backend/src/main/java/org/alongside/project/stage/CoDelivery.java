package org.alongside.project.stage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.jspecify.annotations.Nullable;

/// What was declared about delivering together, as it was said on a day. None is overwritten.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class CoDelivery {

    @Id
    private UUID id;

    private UUID projectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private DeliveryAnswer answer;

    private @Nullable String because;
    private @Nullable LocalDate byDay;
    private LocalDate saidOn;

    protected CoDelivery() {} // for Hibernate

    CoDelivery(UUID projectId, int number, NewCoDelivery said, LocalDate saidOn) {
        this.id = Ids.secret();
        this.projectId = projectId;
        this.number = number;
        this.answer = said.answer();
        this.because = said.because();
        this.byDay = said.byDay();
        this.saidOn = saidOn;
    }

    boolean says(NewCoDelivery again) {
        return again.equals(new NewCoDelivery(answer, because, byDay));
    }

    int number() {
        return number;
    }

    DeliveryAnswer answer() {
        return answer;
    }

    CoDeliveryView view() {
        return new CoDeliveryView(number, answer, because, byDay, saidOn);
    }
}

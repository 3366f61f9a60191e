package org.alongside.project.stage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of what is declared about delivering together.
public record CoDeliveryView(
        int version,
        DeliveryAnswer answer,
        @Nullable String because,
        @Nullable LocalDate byDay,
        LocalDate saidOn) {}

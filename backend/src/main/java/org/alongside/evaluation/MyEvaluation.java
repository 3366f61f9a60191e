package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/// A round that is open and asks you.
public record MyEvaluation(
        UUID id,
        UUID projectId,
        String projectTitle,
        String title,
        String lang,
        LocalDate closesOn,
        boolean answered) {}

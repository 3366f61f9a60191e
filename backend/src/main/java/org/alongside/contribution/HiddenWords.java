package org.alongside.contribution;

import java.time.LocalDate;
import org.alongside.shared.installation.Clause;

/// Words of one's own that a facilitator has hidden: for which house rule, why, since when, and the words. Who decided
/// is not told.
public record HiddenWords(Clause clause, String reason, LocalDate hiddenOn, ContributionView said) {}

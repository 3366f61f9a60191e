package org.alongside.project.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a member declared, for those who take part with them; without words, that they have nothing to declare.
public record MemberInterest(
        String displayName, LocalDate saidOn, @Nullable String words) {}

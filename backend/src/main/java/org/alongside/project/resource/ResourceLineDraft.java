package org.alongside.project.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// What stewards write about one thing that is needed. Amounts are decimals with at most two places, as text: "8",
/// "1.5", "12.50". `unit` says in words what is counted; money has none, because it is in pounds. `used` is "0" when it
/// is left out.
public record ResourceLineDraft(
        @NotNull ResourceKind kind,
        @NotBlank @Size(max = 200) String what,
        @NotBlank @Size(max = 10) String needed,
        @Nullable @Size(max = 60) String unit,
        @Nullable @Size(max = 10) String used) {

    Optional<Violation> wrongUnit() {
        if (kind == ResourceKind.MONEY) {
            return unit == null
                    ? Optional.empty()
                    : Optional.of(Violation.at("/unit", "Leave out what is counted: money is in pounds."));
        }
        return unit == null || unit.isBlank()
                ? Optional.of(Violation.at(
                        "/unit", "Say what is counted, such as hours a week, rooms, or people who can sew."))
                : Optional.empty();
    }

    Amount amountNeeded() {
        return Amount.aboveZero("/needed", needed);
    }

    Amount amountUsed() {
        return Amount.zeroOrMore("/used", used);
    }
}

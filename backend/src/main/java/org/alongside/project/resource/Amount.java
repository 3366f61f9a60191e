package org.alongside.project.resource;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/// How much of something, as people write it: a decimal below ten million with at most two places. It travels as text,
/// because a JSON number may lose a penny on its way. Money is in pounds, and says its pence: "12.50".
record Amount(BigDecimal value) {

    private static final Pattern FORM = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");
    private static final int PENCE = 2;

    /// @throws Invalid when it is nothing, or no amount
    static Amount aboveZero(String pointer, String written) {
        return read(written)
                .filter(amount -> amount.value.signum() > 0)
                .orElseThrow(() ->
                        new Invalid(Violation.at(pointer, "Write an amount above zero, with two decimals at most.")));
    }

    /// Nothing written is nothing.
    ///
    /// @throws Invalid when it is no amount
    static Amount zeroOrMore(String pointer, @Nullable String written) {
        return read(written == null ? "0" : written)
                .orElseThrow(() ->
                        new Invalid(Violation.at(pointer, "Write zero or an amount, with two decimals at most.")));
    }

    private static Optional<Amount> read(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new Amount(new BigDecimal(written))) : Optional.empty();
    }

    String written(ResourceKind kind) {
        var shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return (kind == ResourceKind.MONEY ? value.setScale(PENCE) : shortest).toPlainString();
    }
}

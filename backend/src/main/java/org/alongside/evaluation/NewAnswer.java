package org.alongside.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.alongside.project.membership.Expertise;
import org.jspecify.annotations.Nullable;

/// What somebody answers. Every question may be passed over. `expertise` is what they speak from in this round, for
/// the lenses; LIVED and BOTH need `consent`.
public record NewAnswer(
        @Nullable Expertise expertise,
        @Nullable Boolean consent,
        @NotNull @Size(max = 200) List<@NotNull @Valid GivenAnswer> given) {

    boolean consents() {
        return Boolean.TRUE.equals(consent);
    }

    Sheet sheet() {
        return new Sheet(expertise, List.copyOf(given));
    }

    @Override
    public String toString() {
        return "NewAnswer";
    }
}

package org.alongside.project.resource;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody pledged, in public. `by` is an organisation or a person who wants to be named; without it, it is
/// somebody who takes part.
public record PledgeView(
        String amount,
        @Nullable UUID organisationId,
        @Nullable String by,
        @Nullable String note) {

    static PledgeView of(Pledge pledge, ResourceKind kind, Map<UUID, String> organisations) {
        var organisation = pledge.organisationId();
        return new PledgeView(
                new Amount(pledge.amount()).written(kind),
                organisation,
                organisation == null ? pledge.shownAs() : organisations.get(organisation),
                pledge.note());
    }
}

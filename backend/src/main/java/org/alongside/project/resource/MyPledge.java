package org.alongside.project.resource;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody pledged themselves, for them alone.
public record MyPledge(
        UUID resourceId, String amount, @Nullable String note, boolean showName) {

    static MyPledge of(Pledge pledge, ResourceKind kind) {
        return new MyPledge(
                pledge.lineId(), new Amount(pledge.amount()).written(kind), pledge.note(), pledge.shownAs() != null);
    }
}

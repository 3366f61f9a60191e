package org.alongside.project.resource;

import java.util.UUID;
import org.alongside.shared.edit.Versioned;
import org.jspecify.annotations.Nullable;

/// One thing that is needed, as anyone may see it who sees the project. Amounts are decimals as text, of `unit` or, for
/// money, in `currency`.
public record ResourceLineView(
        UUID id,
        UUID projectId,
        ResourceKind kind,
        String what,
        String needed,
        String used,
        @Nullable String unit,
        @Nullable String currency,
        int version)
        implements Versioned {

    private static final String POUNDS = "GBP";

    static ResourceLineView of(UUID id, UUID projectId, ResourceLineDraft draft, int version) {
        return new ResourceLineView(
                id,
                projectId,
                draft.kind(),
                draft.what(),
                draft.needed(),
                draft.amountUsed().written(draft.kind()),
                draft.unit(),
                draft.kind() == ResourceKind.MONEY ? POUNDS : null,
                version);
    }
}
